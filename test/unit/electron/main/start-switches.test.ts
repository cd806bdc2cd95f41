import { describe, expect, test } from 'vitest'
import { forgetVariables, unknownSwitches } from '../../../../electron/main/start-switches.ts'

describe('switches of the installed app', () => {
  test.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--remote-debugging-address=0.0.0.0',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect-brk=0.0.0.0:9229',
    '--inspect-publish-uid=http',
    '--debug',
    '--js-flags=--allow-natives-syntax',
    '--proxy-server=evil.example:80',
    '--proxy-pac-url=http://evil.example/p.pac',
    '--proxy-bypass-list=*',
    '--no-proxy-server',
    '--proxy-auto-detect',
    '--load-extension=/tmp/x',
    '--disable-extensions-except=/tmp/x',
    '--user-data-dir=/tmp/x',
    '--disable-web-security',
    '--allow-running-insecure-content',
    '--allow-file-access-from-files',
    '--no-sandbox',
    '--disable-setuid-sandbox',
    '--disable-seccomp-filter-sandbox',
    '--single-process',
    '--no-zygote',
    '--host-rules=MAP * evil.example',
    '--host-resolver-rules=MAP * evil.example',
    '--ignore-certificate-errors',
    '--ignore-certificate-errors-spki-list=x',
    '--gpu-launcher=/bin/sh',
    '--renderer-cmd-prefix=/bin/sh',
    '--utility-cmd-prefix=/bin/sh',
    '--ppapi-plugin-launcher=/bin/sh',
    '--browser-subprocess-path=/bin/sh',
    '--log-net-log=/tmp/x',
    '--net-log-capture-mode=Everything',
    '--ssl-key-log-file=/tmp/x',
    '--auth-server-allowlist=*',
    '--auth-negotiate-delegate-allowlist=*',
    '--enable-logging=file',
    '--log-file=/tmp/x',
    '--enable-features=X',
    '--disable-features=X',
    '--enable-blink-features=X',
    '--force-webrtc-ip-handling-policy=default',
    '--webrtc-ip-handling-policy=default',
    '--app=/tmp/x',
    '-r',
    '-e',
    '-remote-debugging-port=9222',
    '--',
    '-',
    '---minimised',
    '--MINIMISED',
    '--minimised=x',
    '--constructor',
    '--lang=../../x',
    '--force-device-scale-factor=1;x',
    '--force-renderer-accessibility=x',
    '--updated\n--inspect',
  ])('%s is refused', (argument) => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(unknownSwitches(['/opt/desk', argument, 'a.pdf'], platform)).toHaveLength(1)
  })

  test.each([
    '--minimised',
    '--updated',
    '--disable-gpu',
    '--lang=fr-BE',
    '--force-device-scale-factor=1.25',
    '--ozone-platform=wayland',
    '--ozone-platform-hint=auto',
    '--force-renderer-accessibility',
  ])('%s is not', (argument) => {
    expect(unknownSwitches(['/opt/desk', argument], 'linux')).toEqual([])
  })

  test('on Windows a slash begins a switch, elsewhere a path', () => {
    expect(unknownSwitches(['desk', '/remote-debugging-port=9222'], 'win32')).toEqual(['/remote-debugging-port'])
    expect(unknownSwitches(['desk', '/notices/a.pdf'], 'linux')).toEqual([])
    expect(unknownSwitches(['desk', 'C:\\a.pdf', '\\\\server\\share\\a.pdf'], 'win32')).toEqual([])
  })

  test('a Mac’s process number is known to it alone', () => {
    expect(unknownSwitches(['desk', '-psn_0_12345'], 'darwin')).toEqual([])
    expect(unknownSwitches(['desk', '-psn_0_12345'], 'linux')).toEqual(['-psn_0_12345'])
  })
})

test('variables that change Electron or Node are forgotten, and no other', () => {
  const environment = {
    ELECTRON_RUN_AS_NODE: '1',
    Electron_Enable_Logging: '1',
    NODE_OPTIONS: '--inspect',
    NODE_EXTRA_CA_CERTS: '/tmp/x',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    SSLKEYLOGFILE: '/tmp/x',
    ELECTRON_BUILDER_LINUX_PACKAGE_MANAGER: 'x',
    CHROME_LOG_FILE: '/tmp/x',
    APPIMAGE: '/a.AppImage',
    CHROME_DESKTOP: 'vis-a-vis.desktop',
    PATH: '/bin',
    MY_NODE_X: '1',
  }
  expect(forgetVariables(environment)).toHaveLength(8)
  expect(environment).toEqual({
    APPIMAGE: '/a.AppImage',
    CHROME_DESKTOP: 'vis-a-vis.desktop',
    PATH: '/bin',
    MY_NODE_X: '1',
  })
})
