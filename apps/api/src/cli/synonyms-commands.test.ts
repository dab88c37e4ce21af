import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadConfig } from '#src/config.ts'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createProduct } from '#test/factories.ts'
import { type Command, CommandError, UsageError } from './command.ts'
import {
  addSynonymsCommand,
  listSynonymsCommand,
  removeSynonymsCommand,
} from './synonyms-commands.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await createProduct(database.db, { name: 'Sac en cuir' })
  await database.db.$client.query(
    `INSERT INTO search_synonyms VALUES ('besace', '{musette}', 'shipped')`,
  )
})
afterAll(() => database.close())

async function run(command: Command, words: string[], flags = {}) {
  const said: string[] = []
  await command.run(
    {
      config: loadConfig({ NODE_ENV: 'test' }),
      connect: () => Promise.resolve(database.db),
      say: (line) => said.push(line),
      progress: () => undefined,
    },
    flags,
    words,
  )
  return said
}

test('meanings are added to a term, folded, and listed beside those that are shipped', async () => {
  expect(await run(addSynonymsCommand, ['Besace', 'SAC', 'Sacoche à vélo', 'sac'])).toEqual([
    'besace: sac, sacoche a velo (added here)',
    'No listing has "sacoche" today',
    'No listing has "velo" today',
    'Running servers know it within two minutes',
  ])
  expect((await run(addSynonymsCommand, ['besace', 'cabas', 'sac']))[0]).toBe(
    'besace: sac, sacoche a velo, cabas (added here)',
  )
  expect(await run(listSynonymsCommand, [])).toEqual([
    'besace: musette',
    'besace: sac, sacoche a velo, cabas (added here)',
  ])
  expect(await run(listSynonymsCommand, ['musette'])).toEqual(['besace: musette'])
  expect(await run(listSynonymsCommand, [], { staff: true })).toHaveLength(1)
})

test('meanings are taken back one by one or all together; what is shipped stays', async () => {
  await run(addSynonymsCommand, ['cabas', 'sac', 'panier'])
  expect((await run(removeSynonymsCommand, ['cabas', 'panier']))[0]).toBe('cabas: sac (added here)')
  expect((await run(removeSynonymsCommand, ['cabas', 'sac']))[0]).toBe('cabas: removed')
  await run(addSynonymsCommand, ['cabas', 'sac', 'panier'])
  expect((await run(removeSynonymsCommand, ['cabas']))[0]).toBe('cabas: removed')
  await run(removeSynonymsCommand, ['besace'])
  await expect(run(removeSynonymsCommand, ['besace'])).rejects.toThrow(CommandError)
  await expect(run(removeSynonymsCommand, ['besace', 'musette'])).rejects.toThrow(/stays/)
  expect(await run(listSynonymsCommand, [])).toEqual(['besace: musette'])
  expect(await run(listSynonymsCommand, ['nothing'])).toEqual(['No synonym'])
})

test.each([
  [addSynonymsCommand, []],
  [addSynonymsCommand, ['sac']],
  [addSynonymsCommand, ['sac', 'Sac']],
  [addSynonymsCommand, ['de la', 'sac']],
  [addSynonymsCommand, ['sac', '…']],
  [addSynonymsCommand, ['123', 'sac']],
  [addSynonymsCommand, ['sac', 'a'.repeat(61)]],
  [removeSynonymsCommand, []],
  [listSynonymsCommand, ['tote', 'bag']],
])('what makes no sense is refused', async (command, words) => {
  await expect(run(command, words)).rejects.toThrow(UsageError)
})

test('a term has a bounded number of meanings', async () => {
  const many = Array.from({ length: 21 }, (_, index) => `sac ${String.fromCodePoint(97 + index)}x`)
  await expect(run(addSynonymsCommand, ['valise', ...many])).rejects.toThrow(/more than 20/)
})
