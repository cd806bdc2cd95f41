import { expect, test } from 'vitest'
import {
  fileSystemOf,
  isOnNetworkShare,
  parseLinuxMounts,
  parseMacMounts,
} from '../../../../../electron/services/disk/network-share.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'

const linux = parseLinuxMounts(`/dev/sda1 / ext4 rw 0 0
server:/export /mnt/notices nfs4 rw 0 0
//server/hr /mnt/Human\\040Resources cifs rw 0 0
/dev/sdb1 /mnt/notices/local ext4 rw 0 0
`)

test.each([
  ['/home/me', 'ext4'],
  ['/mnt/notices', 'nfs4'],
  ['/mnt/notices/2026', 'nfs4'],
  ['/mnt/notices-old', 'ext4'],
  ['/mnt/notices/local/x', 'ext4'],
  ['/mnt/Human Resources/x', 'cifs'],
])('%s lies on %s', (path, type) => {
  expect(fileSystemOf(path, linux)).toBe(type)
})

test('macOS says its mounts in sentences', () => {
  const mounts = parseMacMounts(
    '/dev/disk3s1 on / (apfs, local)\n//me@server/hr on /Volumes/Human Resources (smbfs, nodev, nosuid, mounted by me)\n',
  )
  expect(fileSystemOf('/Volumes/Human Resources/n', mounts)).toBe('smbfs')
  expect(fileSystemOf('/Users/me', mounts)).toBe('apfs')
})

test.each(['\\\\server\\hr\\notices', '\\\\?\\UNC\\server\\hr'])('%s is a share by its name alone', async (path) => {
  expect(await isOnNetworkShare(path)).toBe(true)
})

test('a local folder is none, and one that is not there is not taken for one', async () => {
  const folder = tempFolder()
  expect(await isOnNetworkShare(folder)).toBe(false)
  expect(await isOnNetworkShare(`${folder}/none`)).toBe(false)
})
