/** One thing after the other, in the order in which they were asked for; what fails holds up nobody. */
export function createTurns(): { take: <Result>(work: () => Promise<Result>) => Promise<Result> } {
  let last: Promise<unknown> = Promise.resolve()
  return {
    take: (work) => {
      const turn = last.then(work)
      last = turn.then(ended, ended)
      return turn
    },
  }
}

const ended = (): void => undefined
