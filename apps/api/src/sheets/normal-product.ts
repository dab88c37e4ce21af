import type { AttributeValue, ProductOption } from '@dansmazone/contract/product'
import type {
  ProductSheetFields,
  SheetOrigin,
  SheetPrice,
} from '@dansmazone/contract/product-sheet'
import { toIsbn13 } from '#lib/isbn.ts'
import { cleanTexts, orNull } from './clean-texts.ts'
import { normalImages } from './normal-images.ts'

/** One way to write each thing, so that two sheets that say the same are the same. */
export function normalProductFields(given: ProductSheetFields): ProductSheetFields {
  const fields = cleanTexts(given)
  const attributes = normalAttributes(fields.attributes)
  const isbn = toIsbn13(String(attributes['isbn'] ?? ''))
  return {
    ...fields,
    price: normalPrice(fields.price),
    options: normalOptions(fields.options),
    attributes,
    gtin: isbn !== null && isBookNumber(fields.gtin) ? isbn : fields.gtin,
    buyUrl: orNull(fields.buyUrl),
    made: fields.made && normalOrigin(fields.made),
    material: fields.material && normalOrigin(fields.material),
    labels: [...new Set(fields.labels)].toSorted(),
    images: normalImages(fields.images),
  }
}

/** A book's bar code says its ISBN. */
const isBookNumber = (gtin: string | null) => gtin === null || /^97[89]\d{10}$/.test(gtin)

const normalOptions = (options: ProductOption[]) =>
  options
    .map(({ name, values }) => ({ name, values: [...new Set(values)].filter(Boolean) }))
    .filter(({ name, values }) => name !== '' && values.length > 0)

/** Thousandths of a unit are kept; a quantity needs its unit, and nothing needs no unit. */
function normalPrice({ kind, cents, quantity, unit }: SheetPrice): SheetPrice {
  const rounded = quantity === null ? 0 : Math.round(quantity * 1000) / 1000
  const measured = rounded > 0 && unit !== null
  return {
    kind,
    cents: kind === 'on_request' ? null : cents,
    quantity: measured ? rounded : null,
    unit: measured ? unit : null,
  }
}

/** Those without a value are not there. An empty list is an answer: none of the choices. */
function normalAttributes(given: Record<string, AttributeValue>): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]): [string, AttributeValue][] => {
      if (value === '') return []
      if (Array.isArray(value)) return [[key, [...new Set(value)].filter(Boolean).toSorted()]]
      if (key === 'isbn' && typeof value === 'string') return [[key, toIsbn13(value) ?? value]]
      return [[key, value]]
    }),
  )
}

const normalOrigin = ({ place, insee, department }: SheetOrigin): SheetOrigin => ({
  place,
  ...(insee && { insee }),
  ...(department && { department }),
})
