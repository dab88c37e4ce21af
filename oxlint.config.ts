import { readdirSync } from 'node:fs'
import { defineConfig } from 'oxlint'

type Ban = { group: string[]; message: string } | { regex: string; message: string }

const parentFolders: Ban = {
  regex: '(^|/)\\.\\.(/|$)',
  message: "Neighbours by './x.ts', everything else by '#area/x.ts'.",
}
const typescriptExtension: Ban = {
  regex: '^(\\.|#).*/[^./]+$',
  message: 'Name the file with its extension: Node runs it as it is.',
}
const environment: Ban = {
  group: ['node:process', 'process'],
  message: 'The environment is read in config.ts (and scripts/) only.',
}
const everywhere = [parentFolders, typescriptExtension, environment]

const ban = (message: string, ...group: string[]): Ban => ({ group, message })
const testOnly = ban('Test helpers stay in tests.', '#test/**', 'vitest', 'vitest/**', 'fast-check')
const pluginOnly = ban('fp() belongs in plugins/.', 'fastify-plugin')
const composed = ban('Only app.ts puts modules together.', '#modules/**', '#src/modules/**')
const process = ban('The process depends on the application, never the reverse.', '#src/server.ts')
const application = ban('Only the process and tests build the application.', '#src/app.ts')

const restrict = (...patterns: Ban[]): ['error', { patterns: Ban[] }] => ['error', { patterns }]

/** An override replaces the whole list of its rule, so each one repeats what holds everywhere. */
const imports = (files: string[], ...bans: Ban[]) => ({
  files,
  rules: { 'no-restricted-imports': restrict(...everywhere, ...bans) },
})

const modules = 'apps/api/src/modules'
const folders = (path: string) =>
  readdirSync(new URL(path, import.meta.url), { withFileTypes: true, recursive: false })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
const moduleNames = (() => {
  try {
    return folders(modules)
  } catch {
    return []
  }
})()

const moduleBans = (name: string): Ban[] => [
  ban(
    'A module never imports another module: they meet in app.ts, in SQL and in jobs.',
    '#modules/**',
    `!#modules/${name}/**`,
    '#src/modules/**',
  ),
  application,
  process,
  pluginOnly,
]

const api = [
  imports(['apps/api/src/**'], testOnly, pluginOnly, composed, process),
  imports(['apps/api/src/app.ts'], testOnly, pluginOnly, process),
  imports(['apps/api/src/plugins/**'], testOnly, composed, application, process),
  imports(
    ['apps/api/src/lib/**'],
    testOnly,
    pluginOnly,
    ban(
      'lib/ holds pure functions.',
      '#db/**',
      '#plugins/**',
      '#modules/**',
      '#search/**',
      '#src/**',
      '#demo/**',
      'fastify',
      'pg',
      'drizzle-orm/**',
      'node:fs',
      'node:fs/**',
      'node:http',
    ),
  ),
  imports(
    ['apps/api/src/db/**'],
    testOnly,
    pluginOnly,
    ban(
      'db/ knows neither HTTP nor modules, nor what asks it.',
      '#plugins/**',
      '#modules/**',
      '#search/**',
      '#src/**',
      'fastify',
    ),
  ),
  imports(
    ['apps/api/src/search/**'],
    testOnly,
    pluginOnly,
    ban(
      'search/ knows neither HTTP nor modules: they ask it.',
      '#plugins/**',
      '#modules/**',
      '#src/**',
      '#demo/**',
      'fastify',
    ),
  ),
  imports(
    ['apps/api/src/illustrations/**'],
    testOnly,
    pluginOnly,
    ban(
      'Illustrations know no data.',
      '#db/**',
      '#plugins/**',
      '#modules/**',
      '#search/**',
      '#src/**',
      'fastify',
    ),
  ),
  ...moduleNames.flatMap((name) => [
    imports([`${modules}/${name}/**`], testOnly, ...moduleBans(name)),
    imports(
      [`${modules}/${name}/routes.ts`],
      testOnly,
      ...moduleBans(name),
      ban('routes.ts speaks HTTP only.', 'pg', 'drizzle-orm', 'drizzle-orm/**', '#db/schema/**'),
    ),
    imports(
      [`${modules}/${name}/repository.ts`],
      testOnly,
      ...moduleBans(name),
      ban('repository.ts speaks SQL only.', 'fastify', '#plugins/**'),
    ),
  ]),
  imports(['apps/api/src/**/*.test.ts', 'apps/api/test/**'], pluginOnly, process),
  imports(['apps/api/src/plugins/**/*.test.ts'], process),
]

const web = (() => {
  const above = {
    routes: ['#src/routes.tsx', '#src/private-routes.tsx', '#src/main.tsx', '#src/entry-*'],
    audiences: ['#shop/**', '#pro/**', '#regie/**', '#src/{shop,pro,regie}/**'],
    frame: ['#frame/**', '#src/frame/**'],
  }
  const audience = (name: string) =>
    imports(
      [`apps/web/src/${name}/**`],
      ban('Audiences never import routes.', ...above.routes),
      ban(
        'Audiences never import each other.',
        ...['shop', 'pro', 'regie']
          .filter((other) => other !== name)
          .flatMap((other) => [`#${other}/**`, `#src/${other}/**`]),
      ),
    )
  return [
    imports(['apps/web/src/**']),
    imports(
      ['apps/web/src/lib/**', 'apps/web/src/i18n/**'],
      ban(
        'lib/ and i18n/ import nothing above them.',
        ...above.routes,
        ...above.audiences,
        ...above.frame,
      ),
      ban(
        'lib/ and i18n/ know neither components nor data.',
        '#ui/**',
        '#api/**',
        '#src/{ui,api}/**',
      ),
    ),
    imports(
      ['apps/web/src/ui/**'],
      ban('ui/ imports nothing above it.', ...above.routes, ...above.audiences, ...above.frame),
      ban('ui/ knows no data.', '#api/**', '#src/api/**', '@tanstack/**'),
      ban('ui/ knows no router.', 'react-router', 'react-router/**', '#src/paths.ts'),
    ),
    imports(
      ['apps/web/src/api/**'],
      ban('api/ imports nothing above it.', ...above.routes, ...above.audiences, ...above.frame),
      ban('api/ knows no component.', '#ui/**', '#src/ui/**'),
    ),
    imports(
      ['apps/web/src/frame/**'],
      ban('frame/ imports nothing above it.', ...above.routes, ...above.audiences),
    ),
    audience('shop'),
    audience('pro'),
    audience('regie'),
  ]
})()

export default defineConfig({
  plugins: [
    'eslint',
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'node',
    'promise',
    'react',
    'jsx-a11y',
    'vitest',
  ],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error' },
  env: { builtin: true, node: true },
  ignorePatterns: ['**/dist/**', '**/.data/**'],
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'max-lines': ['error', { max: 300 }],
    'no-restricted-imports': restrict(...everywhere),
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-self-import': 'error',
    'import/no-duplicates': 'error',
    'node/no-process-env': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'unicorn/prefer-node-protocol': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/no-focused-tests': 'error',
    'vitest/no-disabled-tests': 'error',
  },
  overrides: [
    ...api,
    ...web,
    { files: ['**/*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: [
        'apps/api/src/config.ts',
        'apps/api/test/global-setup.ts',
        'scripts/**',
        '*.config.ts',
        'apps/*/*.config.ts',
      ],
      rules: {
        'node/no-process-env': 'off',
        'no-restricted-imports': restrict(parentFolders, typescriptExtension),
      },
    },
    {
      files: ['scripts/**', 'apps/api/src/cli.ts', 'apps/api/src/server.ts', 'apps/api/bench/**'],
      rules: { 'no-console': 'off' },
    },
    {
      files: ['**/*.test.ts', '**/*.test.tsx'],
      rules: { 'typescript/no-non-null-assertion': 'off' },
    },
  ],
})
