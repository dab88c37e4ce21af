import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './paths.ts'

const imports = (specifier: string) => `import { x } from '${specifier}'\nexport const y = x\n`
const restricted = 'no-restricted-imports'
const long = `export const x = [\n${'  1,\n'.repeat(300)}]\n`

/** One file per rule of ARCHITECTURE.md, which must be refused by that rule. */
const refused: [guarantee: string, path: string, source: string, rule: string][] = [
  [
    'a module never imports another module',
    'apps/api/src/modules/a/routes.ts',
    imports('#modules/b/service.ts'),
    restricted,
  ],
  [
    'nor by the long way',
    'apps/api/src/modules/a/long-way.ts',
    imports('#src/modules/b/service.ts'),
    restricted,
  ],
  [
    'a module never imports the application',
    'apps/api/src/modules/a/service.ts',
    imports('#src/app.ts'),
    restricted,
  ],
  [
    'routes.ts holds no SQL',
    'apps/api/src/modules/b/routes.ts',
    imports('drizzle-orm'),
    restricted,
  ],
  ['nor tables', 'apps/api/src/modules/c/routes.ts', imports('#db/schema/products.ts'), restricted],
  [
    'repository.ts holds no HTTP',
    'apps/api/src/modules/a/repository.ts',
    imports('fastify'),
    restricted,
  ],
  [
    'plugins import no module',
    'apps/api/src/plugins/errors.ts',
    imports('#modules/a/service.ts'),
    restricted,
  ],
  [
    'fp() stays in plugins/',
    'apps/api/src/modules/a/plugin.ts',
    imports('fastify-plugin'),
    restricted,
  ],
  [
    'the application does not know the process',
    'apps/api/src/app.ts',
    imports('#modules/a/routes.ts') + imports('#src/server.ts').replaceAll(/\b[xy]\b/g, '$&2'),
    restricted,
  ],
  ['lib/ is pure: no database', 'apps/api/src/lib/price.ts', imports('#db/client.ts'), restricted],
  ['lib/ is pure: no files', 'apps/api/src/lib/files.ts', imports('node:fs'), restricted],
  [
    'db/ knows no module',
    'apps/api/src/db/client.ts',
    imports('#modules/a/service.ts'),
    restricted,
  ],
  [
    'db/ knows nothing of searches',
    'apps/api/src/db/words.ts',
    imports('#search/engine.ts'),
    restricted,
  ],
  ['lib/ neither', 'apps/api/src/lib/words.ts', imports('#search/engine.ts'), restricted],
  [
    'search/ imports no module',
    'apps/api/src/search/engine.ts',
    imports('#modules/a/service.ts'),
    restricted,
  ],
  ['nor HTTP', 'apps/api/src/search/lexicon/load.ts', imports('#plugins/errors.ts'), restricted],
  [
    'nor by the long way, not even itself',
    'apps/api/src/search/reading/read.ts',
    imports('#src/search/engine.ts'),
    restricted,
  ],
  [
    'only app.ts puts modules together',
    'apps/api/src/cli.ts',
    imports('#modules/a/routes.ts'),
    restricted,
  ],
  [
    'test helpers stay in tests',
    'apps/api/src/modules/a/jobs.ts',
    imports('#test/database.ts'),
    restricted,
  ],
  ['no ../', 'apps/api/src/modules/a/up.ts', imports('../b/service.ts'), restricted],
  ['no ../ in the web', 'apps/web/src/ui/up.ts', imports('../lib/text.ts'), restricted],
  [
    'no ../ in the contract',
    'packages/contract/src/up.ts',
    imports('../src/product.ts'),
    restricted,
  ],
  ['no ../ in scripts', 'scripts/up.ts', imports('../apps/api/src/config.ts'), restricted],
  [
    'files are named with their extension',
    'apps/web/src/ui/bare.ts',
    imports('./button'),
    restricted,
  ],
  [
    'the environment is read in config.ts',
    'apps/api/src/plugins/env.ts',
    'export const x = process.env.PORT\n',
    'no-process-env',
  ],
  [
    'nor through its module',
    'apps/api/src/plugins/env-module.ts',
    "import { env } from 'node:process'\nexport const port = env['PORT']\n",
    restricted,
  ],
  [
    'no default export',
    'apps/api/src/plugins/default.ts',
    'export default 1\n',
    'no-default-export',
  ],
  ['no barrel', 'apps/web/src/ui/all.ts', "export * from './button.ts'\n", 'no-barrel-file'],
  [
    'no cycle',
    'apps/api/src/lib/cycle-a.ts',
    "import { b } from './cycle-b.ts'\nexport const a = () => b\n",
    'no-cycle',
  ],
  [
    'seen from either end',
    'apps/api/src/lib/cycle-b.ts',
    "import { a } from './cycle-a.ts'\nexport const b = () => a\n",
    'no-cycle',
  ],
  ['files stay under 300 lines', 'apps/api/src/lib/long.ts', long, 'max-lines'],
  [
    'files are named in kebab-case',
    'apps/web/src/ui/BigButton.tsx',
    'export const x = 1\n',
    'filename-case',
  ],
  [
    'web: lib knows no component',
    'apps/web/src/lib/text.ts',
    imports('#ui/button.tsx'),
    restricted,
  ],
  ['web: lib knows no data', 'apps/web/src/lib/data.ts', imports('#api/products.ts'), restricted],
  ['web: ui knows no data', 'apps/web/src/ui/data.tsx', imports('#api/products.ts'), restricted],
  ['web: ui knows no router', 'apps/web/src/ui/link.tsx', imports('react-router'), restricted],
  ['web: ui knows no audience', 'apps/web/src/ui/card.tsx', imports('#shop/card.tsx'), restricted],
  [
    'web: api knows no component',
    'apps/web/src/api/products.ts',
    imports('#ui/button.tsx'),
    restricted,
  ],
  [
    'web: ui knows no frame',
    'apps/web/src/ui/head.tsx',
    imports('#frame/page-head.tsx'),
    restricted,
  ],
  [
    'web: the frame knows no audience',
    'apps/web/src/frame/menu.tsx',
    imports('#pro/home.tsx'),
    restricted,
  ],
  [
    'web: api knows no audience',
    'apps/web/src/api/pages.ts',
    imports('#shop/home.tsx'),
    restricted,
  ],
  [
    'web: shop does not import pro',
    'apps/web/src/shop/pages/home.tsx',
    imports('#pro/home.tsx'),
    restricted,
  ],
  [
    'web: pro does not import regie',
    'apps/web/src/pro/home.tsx',
    imports('#regie/home.tsx'),
    restricted,
  ],
  [
    'web: regie does not import shop',
    'apps/web/src/regie/home.tsx',
    imports('#shop/home.tsx'),
    restricted,
  ],
  [
    'web: an audience does not import routes',
    'apps/web/src/shop/pages/links.tsx',
    imports('#src/routes.tsx'),
    restricted,
  ],
]

/** Their honest neighbours, which must pass. */
const accepted: [path: string, source: string][] = [
  ['apps/api/src/modules/a/parts/table.ts', imports('#modules/a/service.ts')],
  ['apps/api/src/modules/a/search.ts', imports('#db/client.ts')],
  ['apps/api/src/modules/d/repository.ts', imports('drizzle-orm')],
  ['apps/api/src/modules/d/service.ts', imports('#search/engine.ts')],
  ['apps/api/src/plugins/search.ts', imports('#search/engine.ts')],
  ['apps/api/src/search/gather.ts', imports('#db/client.ts')],
  ['apps/api/src/modules/a/routes.test.ts', imports('#test/app.ts')],
  ['apps/api/src/plugins/session.ts', imports('fastify-plugin')],
  ['apps/api/src/config.ts', 'export const x = process.env.PORT\n'],
  ['apps/web/src/routes.tsx', imports('#shop/pages/home.tsx')],
  [
    'apps/web/src/shop/card.tsx',
    imports('#ui/button.tsx') + imports('#api/products.ts').replaceAll(/\b[xy]\b/g, '$&2'),
  ],
  ['apps/web/vite.config.ts', 'export default process.env.PORT\n'],
]

/** Boundaries need no types, and the probes have none. */
const withoutTypes = `import config from './rules.config.ts'
export default { ...config, options: {} }
`

type Report = { diagnostics: { code: string; filename: string }[] }
let folder: string
const found = new Map<string, string[]>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dansmazone-lint-'))
  await cp(join(root, 'oxlint.config.ts'), join(folder, 'rules.config.ts'))
  await writeFile(join(folder, 'oxlint.config.ts'), withoutTypes)
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const probes = refused.map(([, path, source]) => [path, source] as const)
  for (const [path, source] of [...accepted, ...probes]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), source)
  }
  const oxlint = join(root, 'node_modules/.bin/oxlint')
  const { stdout } = await promisify(execFile)(
    oxlint,
    ['--format=json', 'apps', 'packages', 'scripts'],
    { cwd: folder },
  ).catch((error: { stdout: string }) => error)
  const { diagnostics } = JSON.parse(stdout) as Report
  for (const { filename, code } of diagnostics) {
    found.set(filename, [...(found.get(filename) ?? []), code])
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('each boundary bites', () => {
  test.each(refused)('%s (%s)', (_guarantee, path, _source, rule) => {
    expect(found.get(path)?.join(' ') ?? 'nothing').toContain(`(${rule})`)
  })
})

describe('and nothing else', () => {
  test.each(accepted)('%s', (path) => {
    const codes = found.get(path) ?? []
    expect(codes.filter((code) => code !== 'eslint(no-unused-vars)')).toEqual([])
  })
})
