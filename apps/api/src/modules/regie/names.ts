import type { Locale } from '@dansmazone/contract/vocabulary'
import { nameIn } from '#db/place-sql.ts'
import type { Queries } from '#db/transaction.ts'

/** Every slug and code that sheets name, as it is called: categories, labels, communes, departments. */
export async function namesIn(
  db: Queries,
  sheets: (object | null)[],
  locale: Locale,
): Promise<Record<string, string>> {
  const words = [...new Set(sheets.flatMap((sheet) => shortTexts(sheet)))]
  if (words.length === 0) return {}
  const { rows } = await db.$client.query<{ code: string; name: string }>(
    `SELECT slug AS code, ${nameIn('categories', '$2')} AS name FROM categories WHERE slug = ANY ($1)
     UNION ALL SELECT code, ${nameIn('labels', '$2')} FROM labels WHERE code = ANY ($1)
     UNION ALL SELECT insee, name FROM communes WHERE insee = ANY ($1)
     UNION ALL SELECT code, name FROM departments WHERE code = ANY ($1)`,
    [words, locale],
  )
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}

const longest = 120
/** Where codes stand; elsewhere a word that looks like one is a word. */
const places = [
  'category',
  'categories',
  'labels',
  'communeInsee',
  'insee',
  'department',
  'address',
  'made',
  'material',
]

function shortTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.length <= longest ? [value] : []
  if (Array.isArray(value)) return value.flatMap(shortTexts)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    places.includes(key) ? shortTexts(each) : [],
  )
}
