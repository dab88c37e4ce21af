import type { Merchant } from '@dansmazone/contract/merchant'
import type { Product } from '@dansmazone/contract/product'
import type { Database } from '#db/client.ts'
import type { buildApp } from '#src/app.ts'
import { loadReference } from '#src/reference/load.ts'

export type App = Awaited<ReturnType<typeof buildApp>>

/** What judges and the other engines know of the catalogue. */
export type Catalogue = {
  products: Item[]
  merchants: Item[]
  /** Where a commune is, by its name; of several, the most populous. */
  positions: Map<string, Point>
  /** The state of every merchant at a local time, by slug. */
  states: (local: string) => Map<string, string>
}

export type Point = { lat: number; lon: number }

/** A product or a merchant, with the facts that make it fit. */
export type Item = {
  slug: string
  name: string
  description: string
  /** Values of the attributes of a product; the story of a merchant. */
  details: string
  /** Slugs: its categories and their rubrics. */
  categories: string[]
  /** The first of them and its rubric. */
  trade: string[]
  /** What they are called, and what shoppers call them. */
  categoryNames: string
  categorySynonyms: string
  merchant: string
  merchantName: string
  commune: string
  department: string
  departmentName: string
  place: Point | undefined
  cents: number | undefined
  labels: string[]
  labelNames: string
  services: string[]
  made: string[]
}

/** Reads it all once through the API, as any client would. */
export async function exportCatalogue(
  app: App,
  db: Database,
  localTimes: string[],
): Promise<Catalogue> {
  const categories = await readCategories()
  const positions = await readPositions(db)
  const states = await readStates(db, localTimes)
  const merchants = await readAll<Merchant>(app, '/v1/merchants')
  const products = await readAll<Product>(app, '/v1/products')
  const bySlug = new Map(merchants.map((merchant) => [merchant.slug, merchant]))
  return {
    merchants: merchants.map((merchant) => merchantItem(merchant, { categories, positions })),
    products: products.map((product) =>
      productItem(product, { merchant: bySlug.get(product.merchant.slug), categories, positions }),
    ),
    positions,
    states: (local) => {
      const known = states.get(local)
      if (!known) throw new Error(`No opening state was read for ${local}`)
      return known
    },
  }
}

type Categories = Map<string, { slug: string; rubric: string; names: string; synonyms: string }>
type Aside = { categories: Categories; positions: Map<string, Point> }

async function readCategories(): Promise<Categories> {
  const { rubrics } = await loadReference()
  return new Map(
    rubrics.flatMap((rubric) =>
      rubric.categories.map((leaf) => [
        leaf.slug,
        {
          slug: leaf.slug,
          rubric: rubric.slug,
          names: `${leaf.names.fr} ${rubric.names.fr}`,
          synonyms: [...leaf.synonyms, ...rubric.synonyms].join(' '),
        },
      ]),
    ),
  )
}

async function readPositions(db: Database) {
  const { rows } = await db.$client.query<Point & { name: string }>(
    'SELECT name, lat, lon FROM communes WHERE lat IS NOT NULL ORDER BY population',
  )
  return new Map(rows.map(({ name, lat, lon }) => [name, { lat, lon }]))
}

async function readStates(db: Database, localTimes: string[]) {
  const states = new Map<string, Map<string, string>>()
  for (const local of new Set(localTimes)) {
    const { rows } = await db.$client.query<{ slug: string; state: string }>(
      `SELECT m.slug, e.state FROM exact_open_states(($1::timestamp) AT TIME ZONE 'Europe/Paris') e
       JOIN merchants m ON m.id = e.merchant_id`,
      [local],
    )
    states.set(local, new Map(rows.map(({ slug, state }) => [slug, state])))
  }
  return states
}

async function readAll<T>(app: App, path: string): Promise<T[]> {
  const items: T[] = []
  let page: string | undefined
  do {
    const query: Record<string, string> = { limit: '100', sort: 'name', ...(page && { page }) }
    const answer = await app.inject({ path, query })
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`)
    const list = answer.json<{ items: T[]; nextPage?: string | null }>()
    items.push(...list.items)
    page = list.nextPage ?? undefined
  } while (page)
  return items
}

function categoryFacts(slugs: string[], categories: Categories) {
  const known = slugs.flatMap((slug) => categories.get(slug) ?? [])
  return {
    categories: known.flatMap(({ slug, rubric }) => [slug, rubric]),
    trade: known.slice(0, 1).flatMap(({ slug, rubric }) => [slug, rubric]),
    categoryNames: known.map(({ names }) => names).join(' '),
    categorySynonyms: known.map(({ synonyms }) => synonyms).join(' '),
  }
}

function merchantItem(merchant: Merchant, { categories, positions }: Aside): Item {
  const { commune, department, lat, lon } = merchant.address
  return {
    slug: merchant.slug,
    name: merchant.name,
    description: merchant.description,
    details: '',
    ...categoryFacts(
      merchant.categories.map(({ slug }) => slug),
      categories,
    ),
    merchant: merchant.slug,
    merchantName: merchant.name,
    commune: commune.name,
    department: department.code,
    departmentName: department.name,
    place: lat === undefined || lon === undefined ? positions.get(commune.name) : { lat, lon },
    cents: undefined,
    labels: merchant.labels.map(({ code }) => code),
    labelNames: merchant.labels.map(({ name }) => name).join(' '),
    services: merchant.services,
    made: [],
  }
}

function productItem(
  product: Product,
  { merchant, ...aside }: Aside & { merchant: Merchant | undefined },
): Item {
  if (!merchant) throw new Error(`${product.slug} has no merchant`)
  const seller = merchantItem(merchant, aside)
  const { made } = product.origin
  return {
    ...seller,
    slug: product.slug,
    name: product.name,
    description: product.description,
    details: Object.entries(product.attributes)
      .filter(([key]) => !key.startsWith('maker'))
      .flatMap(([, value]) => value)
      .join(' '),
    ...categoryFacts([product.category.slug], aside.categories),
    cents: product.price.cents ?? undefined,
    labels: [...product.labels.map(({ code }) => code), ...seller.labels],
    labelNames: [...product.labels.map(({ name }) => name), seller.labelNames].join(' '),
    made: made
      ? [made.insee, made.department, made.inRegion ? 'region' : ''].flatMap((x) => x || [])
      : [],
  }
}
