/**
 * Where an action works: over the open notice, to which it goes back from another page; on every page; or, as far as
 * its keys are concerned, in the menu of the installed app alone, since a browser keeps such keys for itself.
 */
export type Where = 'notice' | 'everywhere' | 'menu'

export interface ActionKeys {
  /**
   * As keys are named here: 'j', 'Shift+D', '/', 'F8', 'Mod+K'. Mod is Ctrl, and the command key of a Mac. The first is
   * the one that is shown beside a button.
   */
  keys: readonly string[]
  where: Where
  /** In a text field the key has a meaning of its own, as letters have. */
  notTyping?: true
}

/**
 * Everything that can be done on the desk by one name. What each is called and does stands in
 * renderer/features/keys/desk-actions.ts; keys, palette, help, tooltips and the menu of the window are made of both.
 */
export const actions = {
  'next-warning': { keys: ['j', 'F8'], where: 'notice' },
  'previous-warning': { keys: ['k', 'Shift+F8'], where: 'notice' },
  fix: { keys: ['f'], where: 'notice' },
  dismiss: { keys: ['d'], where: 'notice' },
  'false-alarm': { keys: ['Shift+D'], where: 'notice' },
  undo: { keys: ['Mod+Z'], where: 'everywhere', notTyping: true },
  'only-warnings': { keys: ['w'], where: 'notice' },
  original: { keys: ['o'], where: 'notice' },
  pair: { keys: ['p'], where: 'notice' },
  'sign-en': { keys: [], where: 'everywhere' },
  'sign-fr': { keys: [], where: 'everywhere' },
  revisions: { keys: [], where: 'everywhere' },
  report: { keys: [], where: 'everywhere' },
  'only-open': { keys: [], where: 'everywhere' },
  'all-warnings': { keys: [], where: 'everywhere' },
  'show-spaces': { keys: [], where: 'everywhere' },
  'unlinked-words': { keys: ['u'], where: 'notice' },
  'least-linked': { keys: [], where: 'notice' },
  'all-facts': { keys: [], where: 'everywhere' },
  'differing-facts': { keys: [], where: 'everywhere' },
  'next-notice': { keys: ['n'], where: 'notice' },
  'previous-notice': { keys: ['Shift+N'], where: 'notice' },
  search: { keys: ['/'], where: 'everywhere' },
  'clear-search': { keys: [], where: 'everywhere' },
  clauses: { keys: [], where: 'everywhere' },
  'leave-clauses': { keys: [], where: 'everywhere' },
  'open-files': { keys: ['Mod+O'], where: 'menu' },
  'add-folder': { keys: ['Mod+Shift+O'], where: 'menu' },
  folders: { keys: [], where: 'everywhere' },
  samples: { keys: [], where: 'everywhere' },
  'stop-reading': { keys: [], where: 'everywhere' },
  teach: { keys: [], where: 'everywhere' },
  forms: { keys: [], where: 'everywhere' },
  settings: { keys: ['Mod+,'], where: 'menu' },
  'check-settings': { keys: [], where: 'everywhere' },
  history: { keys: [], where: 'everywhere' },
  commands: { keys: ['Mod+K'], where: 'everywhere' },
  help: { keys: ['?'], where: 'everywhere' },
} as const satisfies Record<string, ActionKeys>
export type ActionId = keyof typeof actions

export const actionIds = Object.keys(actions) as readonly ActionId[]

export function keysAsMade(id: ActionId): ActionKeys {
  return actions[id]
}
