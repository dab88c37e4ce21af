import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const api = join(import.meta.dirname, '..', '..')

test('the migrations make the schema that the code describes', async () => {
  const folder = await mkdtemp(join(tmpdir(), `dansmazone-test-${process.pid}-schema-`))
  try {
    await cp(join(api, 'migrations'), folder, { recursive: true })
    const config = join(folder, 'drizzle.config.json')
    // drizzle-kit takes paths from where it runs, and no absolute one.
    await writeFile(
      config,
      JSON.stringify({
        dialect: 'postgresql',
        schema: './src/db/schema/*.ts',
        out: relative(api, folder),
        casing: 'snake_case',
      }),
    )
    const before = await readdir(folder)
    await promisify(execFile)(
      join(api, 'node_modules/.bin/drizzle-kit'),
      ['generate', '--config', relative(api, config)],
      { cwd: api, timeout: 60_000 },
    )
    expect(await readdir(folder)).toEqual(before)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 60_000)
