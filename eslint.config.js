import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import reactHooks from 'eslint-plugin-react-hooks'

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test-results/', 'playwright-report/', '.cache/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['*/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Interface and type alias both have their use; template numbers are read by people here.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CatchClause[param=null]',
          message: 'Name what is expected (absent, not JSON, no address …) and let the rest through.',
        },
        {
          selector: "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[params.length=0]",
          message: 'Name what is expected (unlessSystem …) and let the rest through.',
        },
      ],
      'max-lines': ['error', { max: 300 }],
      complexity: ['error', { max: 20 }],
      'max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
    },
  },
  {
    // What reads texts of others: an expression that can be matched in many ways takes for ever to fail on some text.
    files: ['shared/**', 'electron/**', 'renderer/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error' },
  },
  { files: ['scripts/**', 'electron/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['renderer/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Warns that the React Compiler would skip a component that uses TanStack Virtual; the compiler is not used here.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['renderer/text/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      'no-restricted-syntax': 'off',
    },
  },
)
