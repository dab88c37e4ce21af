import { readFile, writeFile } from 'node:fs/promises'
import { createDatabase } from '#db/client.ts'
import { buildApp } from '#src/app.ts'
import { loadConfig } from '#src/config.ts'
import { type Command, CommandError } from './command.ts'

const file = new URL('../../openapi.json', import.meta.url)

export const openapiCommand: Command = {
  name: 'openapi',
  usage: '[--check]',
  summary: 'Write apps/api/openapi.json, or with --check say whether it is that of this version.',
  options: { check: { type: 'boolean' } },
  run: async ({ say }, { check }) => {
    const text = await openapiText()
    if (!check) {
      await writeFile(file, text)
      return say('apps/api/openapi.json is written')
    }
    if ((await committedOpenapi()) === text) return say('apps/api/openapi.json is current')
    throw new CommandError('apps/api/openapi.json is stale. Run `pnpm cli openapi` and commit it.')
  },
}

export const committedOpenapi = () => readFile(file, 'utf8').catch(() => '')

/** The document the application serves, whatever its configuration; no database is asked. */
export async function openapiText(): Promise<string> {
  const db = createDatabase('postgres://127.0.0.1:1/none', { max: 1, applicationName: 'openapi' })
  const app = await buildApp({
    config: loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', AUTH_SECRET: 'none'.repeat(8) }),
    db,
  })
  await app.ready()
  const text = `${JSON.stringify(app.swagger(), null, 2)}\n`
  await app.close()
  await db.$client.end()
  return text
}
