/** Letters that look alike in print: what a scan takes for each other, and a tired eye overlooks. */
export const looks: readonly (readonly [one: string, two: string])[] = [
  ['m', 'rn'],
  ['d', 'cl'],
  ['w', 'vv'],
  ['h', 'li'],
  ['n', 'ri'],
  ['u', 'ii'],
]
