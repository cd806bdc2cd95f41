import { beforeEach, describe, expect, test, vi } from 'vitest'
import { askToLeave, nativeSide, pickFiles } from '../../../../electron/main/native.ts'
import { shellWords } from '../../../../electron/main/shell-words.ts'

const { shell, dialog } = vi.hoisted(() => ({
  shell: {
    openPath: vi.fn(() => Promise.resolve('')),
    openExternal: vi.fn(() => Promise.resolve()),
    showItemInFolder: vi.fn(),
  },
  dialog: {
    showOpenDialog: vi.fn(() => Promise.resolve({ canceled: true, filePaths: [] as string[] })),
    showMessageBox: vi.fn(() => Promise.resolve({ response: 0 })),
  },
}))
vi.mock('electron', () => ({ shell, dialog }))
const words = shellWords('en')
const native = nativeSide(
  () => null,
  () => words,
)

beforeEach(() => {
  vi.clearAllMocks()
})

describe('the original in its own program', () => {
  test.each(['a.pdf', 'A.DOCX', 'a.doc', 'a.odt', 'a.rtf', 'a.eml', 'a.msg', 'a.md', 'a.txt'])(
    '%s is opened',
    async (name) => {
      await native.openInViewer(`/notices/${name}`)
      expect(shell.openPath.mock.calls).toEqual([[`/notices/${name}`]])
    },
  )

  test.each([
    'a.cmd',
    'a.hta',
    'a.vbs',
    'a.ps1',
    'a.pdf.exe',
    'a.txt.lnk',
    'a.desktop',
    'a.command',
    'a.docm',
    'a.txt ',
    'a.txt.',
    'pdf',
    'a',
  ])('“%s” never is: only shown in its folder, and said', async (name) => {
    await expect(native.openInViewer(`/notices/${name}`)).rejects.toMatchObject({ code: 'refused' })
    expect(shell.openPath).not.toHaveBeenCalled()
    expect(shell.showItemInFolder.mock.calls).toEqual([[`/notices/${name}`]])
  })

  test('what the system cannot do is said', async () => {
    shell.openPath.mockResolvedValueOnce('no program')
    await expect(native.openInViewer('/a.pdf')).rejects.toMatchObject({
      message: 'The original could not be opened: no program',
    })
  })
})

describe('a web page, which a browser would run,', () => {
  const pages = ['a.html', 'A.HTM', 'a.mhtml', 'a.mht']
  test.each(pages)('%s is opened only after a question that names it', async (name) => {
    await native.openInViewer(`/notices/${name}`)
    expect(shell.openPath).not.toHaveBeenCalled()
    expect(dialog.showMessageBox).toHaveBeenCalledWith(
      expect.objectContaining({ detail: expect.stringContaining(name) as string, defaultId: 0, cancelId: 0 }),
    )
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
    await native.openInViewer(`/notices/${name}`)
    expect(shell.openPath.mock.calls).toEqual([[`/notices/${name}`]])
  })

  test.each(['a.svg', 'a.xml', 'a.xhtml', 'a.shtml', 'a.url'])('%s is never opened', async (name) => {
    await expect(native.openInViewer(`/notices/${name}`)).rejects.toMatchObject({ code: 'refused' })
    expect(shell.openPath).not.toHaveBeenCalled()
  })
})

test('a share is opened only after a question that names it', async () => {
  expect(await native.agreeToShare('\\\\server\\share')).toBe(false)
  dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
  expect(await native.agreeToShare('\\\\server\\share')).toBe(true)
  expect(dialog.showMessageBox).toHaveBeenCalledWith(
    expect.objectContaining({ detail: expect.stringContaining('\\\\server\\share') as string }),
  )
})

test('a build without a key says that it takes no updates', async () => {
  await expect(native.agreeToUpdates('https://updates.example/')).rejects.toMatchObject({ code: 'refused' })
})

describe('choosing', () => {
  test('a folder, or nothing', async () => {
    expect(await native.pickFolder()).toBeNull()
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/notices'] })
    expect(await native.pickFolder()).toBe('/notices')
  })

  test('what a cancelled dialog names is not taken', async () => {
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: ['/notices/a.pdf'] })
    expect(await pickFiles(null, words)).toEqual([])
  })
})

test.each([
  [0, []],
  [1, [['https://a.example/']]],
] as const)('an address is shown, and opened only by the second button: %i', async (response, opened) => {
  dialog.showMessageBox.mockResolvedValueOnce({ response })
  await askToLeave(null, words, 'https://a.example/')
  expect(dialog.showMessageBox).toHaveBeenCalledWith(
    expect.objectContaining({
      detail: expect.stringContaining('https://a.example/') as string,
      defaultId: 0,
      cancelId: 0,
    }),
  )
  expect(shell.openExternal.mock.calls).toEqual(opened)
})
