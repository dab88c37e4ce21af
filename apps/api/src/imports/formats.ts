import type { ImportField, ImportFormat } from '@dansmazone/contract/import'
import { textKey } from '#lib/text-key.ts'
import { ownFieldOf, ownMark } from './own-columns.ts'
import { type Line, textOf } from './table.ts'

/** What sets a format apart from any other table. */
export type Format = {
  name: ImportFormat
  /** Its own meaning of columns, by key of their header; null: it is not read. */
  columns: Record<string, ImportField | null>
  /** Its prices have a dot before cents. */
  dotted: boolean
  /** Several values of an option in one cell, parted by commas. */
  listsValues: boolean
  /** Lines without a group that have the same name are one product. */
  groupsByName: boolean
}

const format = (name: ImportFormat, more: Partial<Format> = {}): Format => ({
  name,
  columns: {},
  dotted: false,
  listsValues: false,
  groupsByName: false,
  ...more,
})

/** `a, b: field; c: -` */
function columns(list: string): Record<string, ImportField | null> {
  const found: Record<string, ImportField | null> = {}
  for (const part of list.split(';')) {
    const [headers = '', field = ''] = part.split(':')
    for (const header of headers.split(',')) {
      found[textKey(header)] = field.trim() === '-' ? null : (field.trim() as ImportField)
    }
  }
  return found
}

const formats = {
  dansmazone: format('dansmazone'),
  shopify: format('shopify', {
    dotted: true,
    columns: columns(
      `handle, url handle: group; type, product category, google shopping google product category: category; vendor: -;
       published, status, published on online store: status; variant sku, sku: sku; variant grams, weight value grams: weight;
       variant inventory tracker, inventory tracker: stockTracked; variant compare at price, compare at price: -;
       price, variant price: price; barcode, variant barcode: gtin; body html, description: description; gift card: -;
       google shopping custom product, google shopping condition, seo title, seo description, variant tax code, cost per item: -`,
    ),
  }),
  woocommerce: format('woocommerce', {
    listsValues: true,
    columns: columns(
      `id: id; type, typ, tipo: type; published, publié, veröffentlicht, pubblicato, publicado: status;
       in stock, en stock, en stock ?, vorrätig, lagernd, disponibile, hay existencias: stock; stock, lager, magazzino, inventario: stockCount;
       position, classe de tva, tax class, visibility in catalog, shipping class, purchase note, button text, upsells, cross sells: -;
       parent, übergeordnetes produkt, genitore, superior: parent; external url, url externe, url esterno, url externa: buyUrl;
       download 1 url, download 2 url, download 1 name, download 2 name: -`,
    ),
  }),
  prestashop: format('prestashop', {
    columns: columns(
      `product id, id produit, id du produit: id; state, état, active, enabled, activé: status; condition: -; reference, référence, reference #, référence #: sku;
       wholesale price, prix de gros, prix d achat, unit price, prix unitaire, ecotax, unity, unité, minimal quantity, quantité minimale, quantité minimum: -;
       position, supplier, fournisseur, url rewritten, meta title, meta keywords, meta description, balise titre, url simplifiée: -;
       image, image url, image urls x y z: images; attribute name type position, value value position: -; on sale 0 1, discount amount, discount percent: -;
       feature name value position, caractéristique nom valeur position: characteristic; manufacturer, marque, fabricant: brand`,
    ),
  }),
  etsy: format('etsy', { listsValues: true }),
  google_merchant: format('google_merchant', {
    dotted: true,
    groupsByName: false,
    columns: columns(
      `id, identifiant: id; item group id, id du groupe d articles: group; link, lien, mobile link: buyUrl; availability, disponibilité: stock;
       product type, type de produit, catégorie de produits: category; google product category, catégorie de produits google: category;
       condition, état, mpn, référence fabricant, identifier exists, shipping, tax, shipping weight, gender, age group, adult: -;
       color, couleur: option1Value; size, taille: option2Value; pattern, motif: option3Value; material, matière: characteristic;
       unit pricing measure, mesure unitaire du produit: quantity; unit pricing base measure: -; sale price effective date: -`,
    ),
  }),
  spree: format('spree', {
    dotted: true,
    columns: columns(
      `slug: group; name: name; product type: category; tax category, compare at price, width, height, depth, available on, discontinue on: -;
       meta title, meta description, meta keywords, dimensions unit, weight unit: -; track inventory: stockTracked; option1 name: option1Name`,
    ),
  }),
  open_food_network: format('open_food_network', {
    groupsByName: true,
    columns: columns(
      `display name: option1Value; units: quantity; unit type: unit; variant unit name, producer, distributor, enterprise: -;
       on hand: stockCount; on demand: backorder; shipping category, tax category, available on, import date, inherits properties: -`,
    ),
  }),
  medusa: format('medusa', {
    dotted: true,
    columns: columns(
      `product id: -; product handle: group; product title: name; product description: description; product subtitle: summary; product status: status;
       variant id, variant title, product external id, product updated at: -; variant sku: sku; product weight, product width, variant weight: -;
       product type, product collection title, product type id, product collection id: -; variant inventory quantity: stockCount;
       variant manage inventory: stockTracked; product material: characteristic; variant material, product thumbnail: -; variant upc: -;
       variant price usd, variant price dkk: -; product type value: category`,
    ),
  }),
  spreadsheet: format('spreadsheet', { groupsByName: true }),
} satisfies Record<ImportFormat, Format>

export const formatOf = (name: ImportFormat): Format => formats[name]

/** Which shop wrote the file, by its headers. */
export function recogniseFormat(headers: string[], lines: Line[]): Format {
  const keys = new Set(headers.map(textKey))
  const has = (...wanted: string[]) => wanted.every((key) => keys.has(key))
  const any = (...wanted: string[]) => wanted.some((key) => keys.has(key))
  if (keys.has(textKey(ownMark))) return formats.dansmazone
  if (any('handle', 'url handle') && any('variant price', 'option1 name', 'body html')) {
    return formats.shopify
  }
  if (any('product handle') && any('variant title', 'variant id')) return formats.medusa
  if (isWoo(keys, any)) return formats.woocommerce
  if (isEtsy(headers, lines)) return formats.etsy
  if (has('producer', 'name') && any('units', 'unit type', 'on hand')) {
    return formats.open_food_network
  }
  if (has('slug', 'sku', 'name') && any('option1 name', 'product type', 'tax category')) {
    return formats.spree
  }
  if (
    any('image link', 'lien vers l image', 'lien image') &&
    any('availability', 'price', 'disponibilite', 'prix')
  ) {
    return formats.google_merchant
  }
  return isPresta(keys, any) ? formats.prestashop : formats.spreadsheet
}

type Any = (...wanted: string[]) => boolean

const isWoo = (keys: Set<string>, any: Any) =>
  [...keys].some((key) =>
    /^attribute \d name$|attributs? \d|attributo \d|atributo \d|^meta (_|wpcom)/.test(key),
  ) ||
  (any(
    'regular price',
    'tarif regulier',
    'regularer preis',
    'prezzo di listino',
    'precio normal',
  ) &&
    any('published', 'publie', 'type', 'typ', 'tipo', 'ugs', 'veroffentlicht'))

const isPresta = (keys: Set<string>, any: Any) =>
  [...keys].some((key) => /^categor\w+ x y z$|x y z$|^active 0 1$|^actif 0 1$/.test(key)) ||
  (any('product id', 'id produit', 'id du produit') &&
    [...keys].some((key) => /^(price|prix) .*\b(ht|ttc|tax)\b|^prix (ht|ttc)$/.test(key)))

/** Etsy translates its headers into the shop's language, but writes always the same columns in the same order. */
export const etsyFields: (ImportField | null)[] = [
  'name',
  'description',
  'price',
  'currency',
  'stockCount',
  'tags',
  'attribute',
  ...Array.from({ length: 10 }, () => 'images' as const),
  null,
  'option1Name',
  'option1Value',
  null,
  'option2Name',
  'option2Value',
  'sku',
]

function isEtsy(headers: string[], lines: Line[]): boolean {
  if (headers.length < 24 || textKey(headers[23] ?? '') !== 'sku') return false
  const pictures = headers.slice(7, 17)
  return (
    pictures.every((header, index) => header.trim().endsWith(String(index + 1))) &&
    lines.slice(0, 50).every(({ cells }) => /^[A-Z]{3}$/.test(textOf(cells[3])))
  )
}

/** What a column of a known format says; undefined: the format does not tell. */
export function fieldInFormat(
  { name, columns: known }: Format,
  header: string,
  index: number,
): ImportField | null | undefined {
  if (name === 'dansmazone') return ownFieldOf(header)
  if (name === 'etsy') return etsyFields[index] ?? null
  return known[textKey(header)]
}
