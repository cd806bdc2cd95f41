import type { Row } from '../lines/page-runs.ts'

/**
 * Parts of a page from top to bottom: across the page, or columns side by side. `gutters`: places in the white before
 * each but the first.
 */
export type Region =
  { kind: 'across'; furniture: boolean; rows: Row[] } | { kind: 'columns'; gutters: number[]; columns: Row[][] }
