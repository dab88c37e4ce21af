import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { run } from './command.ts'
import { root, webFolder } from './paths.ts'

const inputs = [
  'apps/web/index.html',
  'apps/web/package.json',
  'apps/web/tsconfig.json',
  'apps/web/vite.config.ts',
  'apps/web/public',
  'apps/web/scripts',
  'apps/web/src',
  'packages/contract/package.json',
  'packages/contract/src',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
]
const stamp = join(webFolder, 'dist/inputs.sha256')

/** Builds the site unless the one that is there was made from these very sources; answers whether it did. */
export async function buildSite(): Promise<{ built: boolean; ok: boolean; output: string }> {
  const wanted = await inputsHash()
  const made = await readFile(stamp, 'utf8').catch(() => '')
  if (made.trim() === wanted) return { built: false, ok: true, output: '' }
  const manifest = await readFile(join(webFolder, 'package.json'), 'utf8')
  const { scripts } = JSON.parse(manifest) as { scripts: { build: string } }
  const { ok, output } = await run({
    command: '/bin/sh',
    args: ['-c', scripts.build],
    cwd: webFolder,
    env: { NODE_ENV: 'production' },
  })
  if (ok) await writeFile(stamp, `${wanted}\n`)
  return { built: true, ok, output }
}

async function inputsHash() {
  const hash = createHash('sha256')
  for (const path of (await Promise.all(inputs.map(filesUnder))).flat()) {
    const content = await readFile(path)
    hash.update(`${relative(root, path)}\0${content.length}\0`).update(content)
  }
  // Vite writes these into the site.
  for (const name of Object.keys(process.env).toSorted()) {
    if (name.startsWith('VITE_')) hash.update(`${name}\0${process.env[name]}\0`)
  }
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<string[]> {
  const full = join(root, path)
  if (!existsSync(full)) return []
  const entries = await readdir(full, { recursive: true, withFileTypes: true }).catch(() => null)
  if (!entries) return [full]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
