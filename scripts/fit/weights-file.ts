import type { AlignmentWeights } from '../../shared/align/weight-kinds.ts'

/** The data file as it is written, with where its numbers come from. */
export function weightsFile(weights: AlignmentWeights, isWhole: boolean, figure: string): string {
  const date = new Date().toISOString().slice(0, 10)
  return `import type { AlignmentWeights } from './weight-kinds.ts'

/**
 * The weights that blocks are paired with; what each means and its unit stand in weight-kinds.ts.
 *
 * Provenance: ${isWhole ? 'fitted' : 'confidence fitted, the others set by hand'}, ${date}, \`npm run fit -- --write\`, on our own invented notices.
 * F1 of links and mean −ln of the confidence: ${figure}.
 */
export const alignmentWeights: AlignmentWeights = ${JSON.stringify(weights, null, 2)}
`
}
