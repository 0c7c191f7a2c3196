import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/** The rooms of src, top to bottom: a room may import from itself and from those below it. */
const rooms = [
  'screens',
  'export',
  'state',
  'charts',
  'ui',
  'store',
  'simulation',
  'import',
  'share',
  'host',
  'report',
  'text',
  'value',
  'case',
  'util',
];

/** Pure rooms also run in Node as they are: no framework, no database, no clock, no dice. */
const pure = [
  'src/util/**',
  'src/case/**',
  'src/value/**',
  'src/share/**',
  'src/import/**',
  'src/report/**',
  'src/charts/geometry/**',
];

/** Each screen's folder: no screen imports another's parts; what two share stands in src/screens/shared or lower. */
const screens = readdirSync('src/screens', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const direction = [...rooms, 'charts/geometry', ...screens.map((name) => `screens/${name}`)].map((folder) => {
  const [room, part] = folder.split('/');
  const i = rooms.indexOf(room);
  const others =
    room === 'screens' && part ? screens.filter((name) => name !== part && name !== 'shared') : [];
  return {
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                ...rooms.slice(0, i).map((above) => `**/${above}/**`),
                ...(room === 'export' ? ['**/state/**'] : []),
                '**/App.svelte',
                '**/main.ts',
              ],
              message: `Imports point down: src/${room} may not know the rooms above it.`,
            },
            ...(others.length > 0
              ? [
                  {
                    group: others.map((name) => `../${name}/*`),
                    message:
                      'No screen imports another’s parts: what two share stands in src/screens/shared.',
                  },
                ]
              : []),
            ...(pure.includes(`src/${folder}/**`)
              ? [{ group: ['svelte', 'svelte/*', 'dexie'], message: 'This room is pure TypeScript.' }]
              : []),
            ...(room === 'store'
              ? []
              : [{ group: ['dexie'], message: 'Only src/store/dexie.ts knows Dexie.' }]),
          ],
        },
      ],
    },
  };
});

export default ts.config(
  { ignores: ['dist/', 'library/', 'release/', 'dist-gallery/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off',
      eqeqeq: 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-at-html-tags': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['src/**/*.svelte', 'src/screens/**', 'src/App.svelte'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':not(CallExpression[callee.name="part"] > ArrowFunctionExpression) > ImportExpression',
          message:
            'What is loaded later is a part (src/ui/part.ts), shown through Lazy.svelte, so that a load that fails is said.',
        },
      ],
    },
  },
  {
    // French sets off its marks by spaces that do not break, Spanish its percent sign, inside templates as well.
    files: ['src/text/fr/**', 'src/text/es/**'],
    rules: { 'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }] },
  },
  ...direction,
  {
    files: pure,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'document', message: 'This room is pure.' },
        { name: 'window', message: 'This room is pure.' },
        { name: 'localStorage', message: 'This room is pure.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Seeds are passed in.' },
        { object: 'Date', property: 'now', message: 'Dates are passed in.' },
      ],
    },
  },
);
