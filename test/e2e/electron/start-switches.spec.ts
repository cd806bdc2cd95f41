import { expect, test } from '@playwright/test'
import { launch } from '../../electron-stand-in/launch.ts'

const packaged = { STAND_IN_PACKAGED: '1' }

for (const given of ['--remote-debugging-port=9222', '--proxy-server=127.0.0.1:1', '--load-extension=/tmp/x'])
  test(`the installed app does not open with ${given}, and says why`, async () => {
    await expect(launch({ args: [given], env: packaged })).rejects.toThrow(
      new RegExp(`ended with 2[\\s\\S]*options that it does not take \\(${given.split('=', 1)[0] ?? ''}\\)`, 'u'),
    )
  })
