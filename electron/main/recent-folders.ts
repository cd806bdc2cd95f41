/** As many as a menu shows without being searched. */
export const mostRecent = 8

/** Folders that were watched, the latest first, without those that are watched now. */
export interface RecentFolders {
  /** What is watched now; what is no longer becomes recent. Gives the folders that are new. */
  follow: (watched: readonly string[]) => string[]
  list: () => string[]
}

export function recentFolders(kept: readonly string[], keep: (folders: string[]) => void): RecentFolders {
  // A settings file may be anybody's work.
  let recent = kept.slice(0, mostRecent)
  let watched: readonly string[] = []
  return {
    follow: (now) => {
      const gone = watched.filter((folder) => !now.includes(folder))
      const fresh = now.filter((folder) => !watched.includes(folder))
      watched = [...now]
      const before = recent
      recent = [...gone, ...recent.filter((folder) => !gone.includes(folder))]
        .filter((folder) => !now.includes(folder))
        .slice(0, mostRecent)
      if (recent.join('\0') !== before.join('\0')) keep(recent)
      return fresh
    },
    list: () => [...recent],
  }
}
