import { Type, type Static } from 'typebox'
import { List } from './list.ts'
import { SheetDecision, SheetImage, SheetStatus } from './merchant-sheet.ts'
import { Nullable } from './nullable.ts'
import { AttributeValue, ProductOption } from './product.ts'
import { PriceKind, StockState, type UnitName, unitNames } from './vocabulary.ts'
import { writtenForms } from './written-forms.ts'

/** The price as it is written: `cents` is null on request, or while a draft has none. Euro cents. */
export const SheetPrice = Type.Object(
  {
    kind: PriceKind,
    cents: Nullable(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
    quantity: Nullable(Type.Number({ exclusiveMinimum: 0, maximum: 1_000_000 })),
    unit: Type.Unsafe<UnitName | null>({ enum: [...unitNames, null] }),
  },
  { additionalProperties: false },
)
export type SheetPrice = Static<typeof SheetPrice>

/** A place of origin: a commune, a department of the territory, or words. */
export const SheetOrigin = Type.Object(
  {
    place: Type.String({ minLength: 1, maxLength: 120 }),
    insee: Type.Optional(Type.String({ pattern: '^(\\d{5}|2[AB]\\d{3})$' })),
    department: Type.Optional(Type.String({ pattern: '^(\\d{2,3}|2[AB])$' })),
  },
  { additionalProperties: false },
)
export type SheetOrigin = Static<typeof SheetOrigin>

const WrittenValue = Type.Unsafe<AttributeValue>({
  ...AttributeValue,
  maxLength: 10_000,
  items: { type: 'string', maxLength: 200 },
  maxItems: 100,
})

/** What members write of a product, whole. A draft may have an empty name, no category and no price. */
export const ProductSheetFields = Type.Object(
  {
    name: Type.String({ maxLength: 200 }),
    description: Type.String({ maxLength: 10_000 }),
    category: Nullable(Type.String({ pattern: '^[a-z0-9-]{1,120}$' }), {
      description: 'Slug of a category, not of a rubric.',
    }),
    price: SheetPrice,
    stock: StockState,
    options: Type.Array(ProductOption, { maxItems: 3 }),
    attributes: Type.Record(Type.String({ pattern: '^[a-zA-Z]{1,40}$' }), WrittenValue, {
      additionalProperties: false,
      maxProperties: 60,
    }),
    gtin: Nullable(Type.String({ pattern: writtenForms.gtin })),
    buyUrl: Nullable(Type.String({ pattern: writtenForms.web_address, maxLength: 500 })),
    made: Nullable(SheetOrigin),
    material: Nullable(SheetOrigin),
    labels: Type.Array(Type.String({ pattern: '^[a-z0-9_-]{1,80}$' }), {
      maxItems: 20,
      uniqueItems: true,
    }),
    images: Type.Array(SheetImage, { maxItems: 12 }),
  },
  { additionalProperties: false },
)
export type ProductSheetFields = Static<typeof ProductSheetFields>

/** Fields whose change is public at once on a published product; every other waits for the staff. */
export const productFieldsAtOnce = [
  'price',
  'stock',
  'buyUrl',
] as const satisfies readonly (keyof ProductSheetFields)[]

/** A product as the members of its merchant see it. */
export const ProductSheet = Type.Object({
  id: Type.String({ format: 'uuid' }),
  version: Type.Integer(),
  status: SheetStatus,
  live: Type.Boolean(),
  fields: ProductSheetFields,
  pending: Type.Array(Type.String(), { description: 'Fields that differ from what is public.' }),
  missing: Type.Array(Type.String(), {
    description: 'What is missing or wrong before it can be submitted: `attributes.warnings` …',
  }),
  publicUrl: Nullable(Type.String()),
  lastDecision: Type.Optional(SheetDecision),
  deletedAt: Nullable(Type.String({ format: 'date-time' })),
  createdAt: Type.String({ format: 'date-time' }),
  updatedAt: Type.String({ format: 'date-time' }),
})
export type ProductSheet = Static<typeof ProductSheet>

/** The same in lists: what a grid shows and edits. */
export const ProductSheetRow = Type.Object({
  id: Type.String({ format: 'uuid' }),
  version: Type.Integer(),
  status: SheetStatus,
  live: Type.Boolean(),
  name: Type.String(),
  category: Nullable(Type.String()),
  price: SheetPrice,
  stock: StockState,
  image: Nullable(Type.Object({ mediaId: Type.String(), alt: Type.String() })),
  missing: Type.Array(Type.String()),
  updatedAt: Type.String({ format: 'date-time' }),
})
export type ProductSheetRow = Static<typeof ProductSheetRow>

export const ProductSheetList = List(ProductSheetRow)
export type ProductSheetList = Static<typeof ProductSheetList>
