import { readFile, realpath } from 'node:fs/promises'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { throwUnlessSystem } from '../ports/system-error.ts'

/** File systems that live on another machine: they send no events for what others change there. */
const remote = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb',
  'smb2',
  'smb3',
  'smbfs',
  'afpfs',
  'webdav',
  'davfs',
  'fuse.sshfs',
  'fuse.davfs2',
  'fuse.rclone',
  '9p',
  'afs',
  'ceph',
  'glusterfs',
  'ncpfs',
  'vboxsf',
  'fuse.vmhgfs-fuse',
  'drvfs',
])

/**
 * Whether events of changes made by other machines cannot be had for this folder. When in doubt: no, the rescan is
 * there.
 */
export async function isOnNetworkShare(path: string): Promise<boolean> {
  return isUnc(path) || isRemoteByMount(path)
}

async function isRemoteByMount(path: string): Promise<boolean> {
  try {
    // On Windows a drive letter that stands for a share resolves to the share's own name.
    const real = await realpath(path)
    if (isUnc(real)) return true
    if (process.platform === 'linux')
      return isRemote(fileSystemOf(real, parseLinuxMounts(await readFile('/proc/self/mounts', 'utf8'))))
    if (process.platform === 'darwin')
      return isRemote(fileSystemOf(real, parseMacMounts((await promisify(execFile)('/sbin/mount')).stdout)))
  } catch (error) {
    // The program that lists what is mounted may end with an error of its own.
    if (!(error instanceof Error && 'cmd' in error)) throwUnlessSystem(error)
    return false
  }
  return false
}

export interface Mount {
  at: string
  type: string
}

function isUnc(path: string): boolean {
  return (
    /^\\\\[^\\?.]/u.test(path) ||
    /^\\\\\?\\UNC\\/iu.test(path) ||
    (process.platform === 'win32' && path.startsWith('//'))
  )
}

function isRemote(type: string | null): boolean {
  return type !== null && remote.has(type)
}

/** Type of the file system that holds a path: the longest mount point above it, the later one of equals. */
export function fileSystemOf(path: string, mounts: readonly Mount[]): string | null {
  let best: Mount | null = null
  for (const mount of mounts) {
    const under = mount.at === '/' || path === mount.at || path.startsWith(`${mount.at}/`)
    if (under && (best === null || mount.at.length >= best.at.length)) best = mount
  }
  return best?.type ?? null
}

/** "server:/x /mnt/x nfs4 rw 0 0", with spaces in the path written as \040. */
export function parseLinuxMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, at, type] = line.split(' ')
    return at === undefined || type === undefined
      ? []
      : [
          {
            at: at.replace(/\\([0-7]{3})/gu, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))),
            type,
          },
        ]
  })
}

/** "//me@server/x on /Volumes/x (smbfs, nodev, nosuid)" */
export function parseMacMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const match = / on (?<at>.+) \((?<type>[^,)]+)/u.exec(line)
    return match?.groups === undefined ? [] : [{ at: match.groups.at ?? '', type: match.groups.type ?? '' }]
  })
}
