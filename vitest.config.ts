import { defineConfig } from 'vitest/config'

/**
 * Nothing there keeps anything between two files: they share what they import, which costs more than the tests do. One
 * takes a module's place (faults), and so needs modules of its own.
 */
const pure = [
  'test/unit/shared/**/*.test.ts',
  'test/unit/renderer/{text,notice,ui,features}/**/*.test.ts',
  'test/unit/electron/workers/**/!(faults).test.ts',
  'test/unit/electron/{services,cli}/**/*.test.ts',
  'test/architecture/**/*.test.ts',
]

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 20_000,
    pool: 'threads',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/accuracy/**/*.test.ts'],
          exclude: pure,
        },
      },
    ],
  },
})
