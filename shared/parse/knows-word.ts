export type KnowsWord = (word: string) => boolean
