import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** @param {string} name @param {string} file */
const wrapped = (name, file) => ({
  name: 'electron',
  importNames: [name],
  message: `Only ${file} speaks to ${name}; use the contract.`,
})

export default tseslint.config(
  { ignores: ['out/', 'demo/', 'coverage/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.node.json', './tsconfig.web.json', './tsconfig.tools.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-depth': ['error', 3],
      complexity: ['error', { max: 12, variant: 'modified' }],
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            wrapped('ipcMain', 'src/main/ipc/handle.ts'),
            wrapped('ipcRenderer', 'src/preload/index.ts'),
          ],
        },
      ],
    },
  },
  {
    files: ['src/main/ipc/handle.ts', 'src/preload/index.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['src/renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { files: ['**/*.{js,mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
