import { createHash, randomBytes } from 'node:crypto'
import type { Database } from '#db/client.ts'
import { toIsoDate, toLocalTime } from '#lib/local-time.ts'
import { textKey } from '#lib/text-key.ts'
import { isStopWord } from './reading/words.ts'
import { rewrite } from './rewrite.ts'
import type { Lexicon } from './types.ts'

/** A first page that was searched for. `client` is the network that asked: hashed at once, never kept. */
export type NotedSearch = { text: string; found: number; client: string }

export type SearchLog = {
  /** Counts a search made of nothing but words of the catalogue, once a day for each network. */
  note: (search: NotedSearch) => void
  /** Writes what was counted since the last time, and forgets what nobody asks for any more. */
  flush: () => Promise<void>
}

type Options = {
  lexicon: () => Promise<Pick<Lexicon, 'find'>>
  clock?: () => Date
  limits?: Partial<typeof defaultLimits>
}

const defaultLimits = {
  /** Searches waiting to be written, and what one network and all of them may add in a day. */
  waiting: 2000,
  perClient: 200,
  perDay: 100_000,
  /** Searches stored; beyond, those made least go. */
  stored: 50_000,
  unusedDays: 90,
  /** Rows written before what is to be forgotten is looked for again. */
  writtenBetween: 1000,
}

const longestText = 100
const mostWords = 10

type Waiting = { text: string; times: number; found: number }

/** What people search for, so that others may be shown it: no name, number or address, nothing of who or where. */
export function createSearchLog(db: Database, options: Options): SearchLog {
  const { lexicon, clock = () => new Date() } = options
  const limits = { ...defaultLimits, ...options.limits }
  const firstOfTheDay = onceADay(limits)
  let waiting = new Map<string, Waiting>()
  let written = Infinity
  let lastForgotten = -1
  let underWay: Promise<void> = Promise.resolve()

  const add = (key: string, { text, times, found }: Waiting) => {
    const known = waiting.get(key)
    if (known) {
      // One search is asked of products and of merchants: what either finds counts.
      waiting.set(key, { text, times: known.times + times, found: Math.max(known.found, found) })
    } else if (times > 0 && waiting.size < limits.waiting) waiting.set(key, { text, times, found })
  }

  async function write() {
    const today = toLocalTime(clock()).day
    const taken = waiting
    waiting = new Map()
    try {
      const rows = taken.size > 0 ? toRows(taken, await lexicon()) : []
      if (rows.length > 0) await save(db, rows, toIsoDate(today))
      written += rows.length
    } catch (error) {
      for (const [key, each] of taken) add(key, each)
      throw error
    }
    if (written < limits.writtenBetween && lastForgotten === today) return
    await forget(db, { before: toIsoDate(today - limits.unusedDays), most: limits.stored })
    written = 0
    lastForgotten = today
  }

  return {
    note({ text, found, client }) {
      if (text.length > longestText) return
      const key = textKey(text)
      const words = key.split(' ')
      if (key === '' || words.length > mostWords) return
      const isFirst = firstOfTheDay(client, key, toLocalTime(clock()).day)
      add(key, { text, times: isFirst ? 1 : 0, found })
    },
    flush: () => (underWay = underWay.catch(() => undefined).then(write)),
  }
}

type Row = { key: string; shown: string; times: number; found: number }

/** Only what is made of known words is ever written, in the catalogue's own spelling. */
function toRows(waiting: Map<string, Waiting>, lexicon: Pick<Lexicon, 'find'>): Row[] {
  return [...waiting].flatMap(([key, { text, times, found }]) => {
    let known = 0
    const shown = rewrite(text, (part) => {
      const word = lexicon.find(part.key)
      if (word) known += 1
      return word?.shown ?? (isStopWord(part.key) ? part.typed.toLowerCase() : null)
    })
    return shown !== null && known > 0 && textKey(shown) === key
      ? [{ key, shown, times, found }]
      : []
  })
}

async function save(db: Database, rows: Row[], day: string) {
  const column = <Name extends keyof Row>(name: Name) => rows.map((row) => row[name])
  // In the order of the keys, so that two instances writing at once never wait for each other in turns.
  await db.$client.query(
    `INSERT INTO search_queries AS q (key, shown, times, found, last_day)
     SELECT key, shown, times, found, $5::date
     FROM unnest($1::text[], $2::text[], $3::int[], $4::int[]) AS noted (key, shown, times, found)
     ORDER BY key COLLATE "C"
     ON CONFLICT (key) DO UPDATE SET shown = excluded.shown, found = excluded.found,
       times = least(q.times::bigint + excluded.times, 2147483647)::int,
       last_day = greatest(q.last_day, excluded.last_day)`,
    [column('key'), column('shown'), column('times'), column('found'), day],
  )
}

async function forget(db: Database, { before, most }: { before: string; most: number }) {
  await db.$client.query('DELETE FROM search_queries WHERE last_day < $1::date', [before])
  await db.$client.query(
    `DELETE FROM search_queries WHERE key IN (
       SELECT key FROM search_queries ORDER BY times DESC, last_day DESC, key OFFSET $1)`,
    [most],
  )
}

/** Whether a network asks this for the first time that day: remembered as hashes salted anew each day, in memory alone. */
function onceADay({ perClient, perDay }: { perClient: number; perDay: number }) {
  let today = -1
  let salt = randomBytes(16)
  let seen = new Map<string, Set<string>>()
  let total = 0
  const hash = (text: string) =>
    createHash('sha256').update(salt).update(text).digest('base64url').slice(0, 12)

  return (client: string, key: string, day: number): boolean => {
    if (day !== today) {
      today = day
      salt = randomBytes(16)
      seen = new Map()
      total = 0
    }
    const who = hash(client)
    const asked = seen.get(who) ?? new Set()
    const what = hash(key)
    if (asked.has(what) || asked.size >= perClient || total >= perDay) return false
    asked.add(what)
    seen.set(who, asked)
    total += 1
    return true
  }
}
