import type { FileStamp } from '../disk/scan-folder.ts'

/**
 * A file on the list, from its being handed over until it is read, and again. `due`: to be read as it stands, or under
 * other rules; `dropped`: off the list, whatever is still under way with it.
 */
export interface EntryLife {
  stage: 'due' | 'reading' | 'read' | 'failed' | 'dropped'
  /** As it stood when it came last. */
  stamp: FileStamp
}

export type EntryEvent =
  /** Its folder handed it over, or a person opened it. */
  | { kind: 'came'; stamp: FileStamp }
  /** It is to be read anew, though it is what it was. */
  | { kind: 'wanted' }
  | { kind: 'begun' }
  /** `moved`: it is no more what was begun with. `interrupted`: we ourselves stopped. */
  | { kind: 'ended'; how: 'read' | 'failed' | 'moved' | 'interrupted' }
  | { kind: 'dropped' }

/** `keep`: what came out is what it is. The others hand it back to whoever follows its folder. */
export type EntryEffect = 'read' | 'keep' | 'come again now' | 'come again later'

/** What an event makes of an entry's life, and what is to be done. Pure: the same for the same. */
export function stepEntry(life: EntryLife, event: EntryEvent): [EntryLife, EntryEffect[]] {
  switch (event.kind) {
    case 'came':
      return came(life, event.stamp)
    case 'wanted':
      return life.stage === 'dropped' ? [life, []] : [{ ...life, stage: 'due' }, ['read']]
    case 'begun':
      return [life.stage === 'due' ? { ...life, stage: 'reading' } : life, []]
    case 'ended':
      return ended(life, event.how)
    case 'dropped':
      return [{ ...life, stage: 'dropped' }, []]
  }
}

/** One that failed is tried whenever it comes: its reason may be gone, or may have been ours. */
function came(life: EntryLife, stamp: FileStamp): [EntryLife, EntryEffect[]] {
  const isSame = life.stamp.size === stamp.size && life.stamp.signs.mtime === stamp.signs.mtime
  if (isSame && (life.stage === 'read' || life.stage === 'reading')) return [{ ...life, stamp }, []]
  return [{ stage: 'due', stamp }, ['read']]
}

/** What came anew meanwhile, or went, is not what was read. */
function ended(life: EntryLife, how: Extract<EntryEvent, { kind: 'ended' }>['how']): [EntryLife, EntryEffect[]] {
  if (life.stage !== 'reading') return [life, []]
  if (how === 'read' || how === 'failed') return [{ ...life, stage: how }, ['keep']]
  return [{ ...life, stage: 'due' }, [how === 'moved' ? 'come again now' : 'come again later']]
}
