/** Up to this, how many notices say something is told exactly. */
export const toldExactly = 10
/** Beyond it, in steps of about a quarter, over and over: what is said of a notice stays while others come and go. */
const steps = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80]
/** From the last step to the first of the next round. */
const round = 10

/** How many notices are told of where there are so many: that many at least. */
export function toldCount(count: number): number {
  if (count < toldExactly) return count
  let factor = 1
  while (count >= toldExactly * factor * round) factor *= round
  return steps.reduce((told, step) => (step * factor <= count ? step * factor : told), toldExactly * factor)
}
