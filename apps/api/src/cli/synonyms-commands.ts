import type { Database } from '#db/client.ts'
import { type Command, CommandError, UsageError } from './command.ts'
import { requireSchema } from './database-commands.ts'
import {
  addSynonyms,
  listSynonyms,
  mostMeanings,
  readTerm,
  removeSynonyms,
  unknownWords,
} from './staff-synonyms.ts'

const soon = 'Running servers know it within two minutes'

export const listSynonymsCommand: Command = {
  name: 'synonyms list',
  usage: '[TERM] [--staff]',
  summary: 'What a search for a word also finds; with --staff what was added here.',
  options: { staff: { type: 'boolean' } },
  takesWords: true,
  run: async ({ connect, say }, { staff }, words) => {
    if (words.length > 1) throw new UsageError('synonyms list wants one term, quoted if need be')
    const [typed] = words
    const db = await connect()
    await requireSchema(db)
    const found = await listSynonyms(db, {
      term: typed === undefined ? null : term(typed),
      staffOnly: staff === true,
    })
    if (found.length === 0) say('No synonym')
    for (const { term: left, means, source } of found) {
      say(`${left}: ${means.join(', ')}${source === 'staff' ? ' (added here)' : ''}`)
    }
  },
}

export const addSynonymsCommand: Command = {
  name: 'synonyms add',
  usage: 'TERM MEANING…',
  summary: 'Let a search for the term also find what its meanings find (not the reverse).',
  options: {},
  takesWords: true,
  run: async ({ connect, say }, _, words) => {
    const { left, means } = pair(words)
    if (means.length === 0) throw new UsageError('synonyms add wants a term and its meanings')
    const db = await connect()
    await requireSchema(db)
    const given = await meaningsHere(db, left)
    if (new Set([...given, ...means]).size > mostMeanings) {
      throw new CommandError(`"${left}" would have more than ${mostMeanings} meanings`)
    }
    say(`${left}: ${(await addSynonyms(db, left, means)).join(', ')} (added here)`)
    for (const word of await unknownWords(db, means)) say(`No listing has "${word}" today`)
    say(soon)
  },
}

export const removeSynonymsCommand: Command = {
  name: 'synonyms remove',
  usage: 'TERM [MEANING…]',
  summary: 'Take back meanings that were added here, or the whole term.',
  options: {},
  takesWords: true,
  run: async ({ connect, say }, _, words) => {
    const { left, means } = pair(words)
    const db = await connect()
    await requireSchema(db)
    if (!(await removeSynonyms(db, left, means))) {
      throw new CommandError(
        `Nothing of that was added here to "${left}". What comes with the application stays.`,
      )
    }
    const rest = await meaningsHere(db, left)
    say(rest.length > 0 ? `${left}: ${rest.join(', ')} (added here)` : `${left}: removed`)
    say(soon)
  },
}

async function meaningsHere(db: Database, left: string) {
  const known = await listSynonyms(db, { term: left, staffOnly: true })
  return known.find((synonym) => synonym.term === left)?.means ?? []
}

function pair([first, ...others]: readonly string[]) {
  if (first === undefined) throw new UsageError('Which term?')
  const left = term(first)
  const means = [...new Set(others.map(term))].filter((meaning) => meaning !== left)
  return { left, means }
}

function term(typed: string) {
  const read = readTerm(typed)
  if (read !== null) return read
  throw new UsageError(`"${typed}" is no term: a word or a few, of 60 letters at most`)
}
