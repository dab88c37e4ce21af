import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { services } from '@dansmazone/contract/vocabulary'
import { type Static, type TProperties, Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'

/** The judged queries, as they are written by hand in `queries/*.yaml`; `queries/README.md` says how. */
const Strict = <P extends TProperties>(properties: P) =>
  Type.Object(properties, { additionalProperties: false })
const Texts = Type.Union([Type.String(), Type.Array(Type.String(), { minItems: 1 })])

const facts = {
  slug: Type.Optional(Texts),
  category: Type.Optional(Texts),
  /** What a merchant sells first, or the category of a product. */
  trade: Type.Optional(Texts),
  /** A pattern of whole words in the folded name. */
  name: Type.Optional(Type.String()),
  /** The same in the name, the description or the attributes. */
  text: Type.Optional(Type.String()),
  merchant: Type.Optional(Texts),
  commune: Type.Optional(Texts),
  department: Type.Optional(Texts),
  /** `Mende 25`: within 25 km of Mende. */
  near: Type.Optional(Type.String({ pattern: '^.+ \\d+$' })),
  /** Euros, both included. */
  price: Type.Optional(Type.Tuple([Type.Number(), Type.Number()])),
  label: Type.Optional(Texts),
  service: Type.Optional(Type.Union([Type.Enum(services), Type.Array(Type.Enum(services))])),
  /** `region`, a department or a commune. */
  madeIn: Type.Optional(Type.String()),
  /** Local times: `2026-11-29T10:30`; open at one of them. `~` before: or hours not known. */
  open: Type.Optional(Texts),
}
const Rule = Strict({ ...facts, not: Type.Optional(Strict(facts)) })
export type Rule = Static<typeof Rule>

const Rules = Type.Union([Rule, Type.Array(Rule, { minItems: 1 })])
const Judged = Strict({
  q: Type.String({ minLength: 1 }),
  on: Type.Optional(Type.Enum(['products', 'merchants'] as const)),
  /** Holds for every rule of the query. */
  every: Type.Optional(Rule),
  '3': Type.Optional(Rules),
  '2': Type.Optional(Rules),
  '1': Type.Optional(Rules),
  /** The catalogue has nothing for this: an honest answer is empty, or says what was given up. */
  nothing: Type.Optional(Type.Literal(true)),
})
const File = Strict({ kind: Type.String(), queries: Type.Array(Judged, { minItems: 1 }) })

export type JudgedQuery = Static<typeof Judged> & { kind: string; on: 'products' | 'merchants' }

const folder = join(import.meta.dirname, 'queries')

export async function readJudgedQueries(): Promise<JudgedQuery[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted()
  const read = await Promise.all(files.map(readQueries))
  return read.flat()
}

async function readQueries(name: string): Promise<JudgedQuery[]> {
  const file: unknown = parse(await readFile(join(folder, name), 'utf8'))
  if (!Value.Check(File, file)) {
    const [first] = Value.Errors(File, file)
    throw new Error(`${name}: ${first?.instancePath ?? ''} ${first?.message ?? 'is not valid'}`)
  }
  return file.queries.map((query) => ({ on: 'products', ...query, kind: file.kind }))
}
