/** Names only, so the preload can bundle them without the schemas. */
export const callChannel = 'vis-a-vis:call'
export const eventChannel = 'vis-a-vis:event'
