import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import a11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Who may import whom (docs/architecture.md): every project carries one tag, and each tag lists what it may use. */
const boundaries = [
  { sourceTag: 'document-checks', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'provider-protocol', onlyDependOnLibsWithTags: [], bannedExternalImports: ['!zod'] },
  { sourceTag: 'contract', onlyDependOnLibsWithTags: ['document-checks'] },
  { sourceTag: 'dashboard', onlyDependOnLibsWithTags: ['contract'] },
  { sourceTag: 'provider-simulator', onlyDependOnLibsWithTags: ['provider-protocol', 'tools'] },
  {
    sourceTag: 'api',
    onlyDependOnLibsWithTags: ['contract', 'provider-protocol', 'document-checks', 'tools'],
  },
  { sourceTag: 'e2e', onlyDependOnLibsWithTags: ['contract', 'tools'] },
  { sourceTag: 'tools', onlyDependOnLibsWithTags: [] },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist-bench/**',
      '**/node_modules/**',
      '.nx/**',
      '.data/**',
      '**/test-results/**',
    ],
  },
  js.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['apps/dashboard/src/**/*.tsx', 'apps/dashboard/src/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended, a11y.flatConfigs.recommended],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    ignores: ['**/*.config.*'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints: boundaries, banTransitiveDependencies: true },
      ],
    },
  },
  { rules: { 'no-console': 'off', eqeqeq: 'error' } },
  prettier,
);
