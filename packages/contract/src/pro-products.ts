import { Type, type Static } from 'typebox'
import { PageParameters } from './list.ts'
import { SheetImage, sheetStatuses } from './merchant-sheet.ts'
import { Nullable } from './nullable.ts'
import { ProductSheetFields, SheetPrice } from './product-sheet.ts'
import { PriceKind, StockState, stockStates } from './vocabulary.ts'

const id = () => Type.String({ format: 'uuid' })
const when = () => Type.String({ format: 'date-time' })
const strict = { additionalProperties: false }
const slug = () => Type.String({ pattern: '^[a-z0-9-]{1,120}$' })

/** Fields of a product to change; those left out stay. An object given replaces the whole of the old one. */
export const ProductSheetPatch = Type.Partial(ProductSheetFields, { ...strict, minProperties: 1 })
export type ProductSheetPatch = Static<typeof ProductSheetPatch>

/** A product begun: nothing is needed. */
export const NewProductSheet = Type.Partial(ProductSheetFields, strict)
export type NewProductSheet = Static<typeof NewProductSheet>

/** One picture, one product: drafts in the order of the pictures. */
export const ProductsFromPictures = Type.Object(
  {
    pictures: Type.Array(
      Type.Object(
        {
          ...SheetImage.properties,
          alt: Type.Optional(SheetImage.properties.alt),
          name: Type.Optional(Type.String({ maxLength: 200 })),
        },
        strict,
      ),
      { minItems: 1, maxItems: 100 },
    ),
  },
  strict,
)
export type ProductsFromPictures = Static<typeof ProductsFromPictures>

export const productSorts = [
  'name',
  '-name',
  '-updatedAt',
  'updatedAt',
  'price',
  '-price',
  'stock',
  'status',
] as const
export type ProductSort = (typeof productSorts)[number]

/** What a merchant's own list is narrowed by; all of it together. */
export const productFilters = {
  q: Type.Optional(
    Type.String({ maxLength: 200, description: 'Part of the name.', examples: ['bol'] }),
  ),
  status: Type.Optional(
    Type.Array(Type.Enum(sheetStatuses), {
      maxItems: 8,
      description: 'Any of these.',
      examples: [['draft']],
    }),
  ),
  category: Type.Optional(
    Type.Array(Type.String({ pattern: '^([a-z0-9-]{1,120})?$' }), {
      maxItems: 50,
      description: 'Slugs of any of these; an empty one: without a category.',
      examples: [['couteaux']],
    }),
  ),
  stock: Type.Optional(
    Type.Array(Type.Enum(stockStates), {
      maxItems: 4,
      description: 'Any of these.',
      examples: [['out_of_stock']],
    }),
  ),
  labelled: Type.Optional(
    Type.Boolean({
      description: 'Whether it has a shelf label: a name, and a price or one on request.',
      examples: [true],
    }),
  ),
  deleted: Type.Optional(
    Type.Boolean({
      description: 'What was deleted, and can be brought back for thirty days.',
      examples: [true],
    }),
  ),
}
export const ProductFilter = Type.Object(productFilters, strict)
export type ProductFilter = Static<typeof ProductFilter>

export const maxRows = 1000
export const ProductSheetQuery = Type.Object(
  {
    ...productFilters,
    sort: Type.Optional(
      Type.Enum(productSorts, { description: '`-updatedAt` unless told.', examples: ['name'] }),
    ),
    ...PageParameters,
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: maxRows,
        description: 'Items in a page.',
        default: 100,
        examples: [100],
      }),
    ),
  },
  strict,
)
export type ProductSheetQuery = Static<typeof ProductSheetQuery>

/** `to` a price, or what is there changed by percents; then rounded to the nearest price that ends with these cents. */
export const PriceChange = Type.Object(
  {
    to: Type.Optional(SheetPrice.properties.cents),
    percent: Type.Optional(Type.Number({ minimum: -95, maximum: 900 })),
    endingCents: Type.Optional(Type.Enum(['00', '50', '90'])),
  },
  strict,
)
export type PriceChange = Static<typeof PriceChange>

export const productActs = [
  'submit',
  'withdraw',
  'archive',
  'unarchive',
  'delete',
  'restore',
] as const
export type ProductAct = (typeof productActs)[number]

/**
 * The same change for many products, or one for each. Either `products`, each with the version that was read where that
 * matters, or `filter`: all that the list shows under it. What each product has of its own (`fields`) comes before what
 * all have (`change`), and `act` last.
 */
export const ProductRowsPatch = Type.Object(
  {
    products: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id: id(),
            version: Type.Optional(Type.Integer({ minimum: 1 })),
            fields: Type.Optional(
              Type.Partial(
                Type.Pick(ProductSheetFields, ['name', 'category', 'price', 'stock']),
                strict,
              ),
            ),
          },
          strict,
        ),
        { minItems: 1, maxItems: maxRows },
      ),
    ),
    filter: Type.Optional(ProductFilter),
    change: Type.Optional(
      Type.Object(
        {
          price: Type.Optional(PriceChange),
          stock: Type.Optional(StockState),
          category: Type.Optional(Nullable(slug())),
          maker: Type.Optional(
            Type.Boolean({
              description:
                'The merchant makes it (`attributes.makerIsMerchant`): said of the products whose category asks who does and which name nobody; `false` takes it back.',
            }),
          ),
        },
        { ...strict, minProperties: 1 },
      ),
    ),
    act: Type.Optional(Type.Enum(productActs)),
  },
  strict,
)
export type ProductRowsPatch = Static<typeof ProductRowsPatch>

/** What came of each: `conflict`, someone changed it since; `refused`, it cannot be, `errors` say why. */
export const rowOutcomes = ['ok', 'unchanged', 'conflict', 'refused', 'missing'] as const
export const ProductRowOutcome = Type.Object({
  id: id(),
  outcome: Type.Enum(rowOutcomes),
  version: Type.Optional(Type.Integer()),
  status: Type.Optional(Type.Enum(sheetStatuses)),
  errors: Type.Array(
    Type.Object({ path: Type.String(), code: Type.String(), message: Type.String() }),
  ),
})
export type ProductRowOutcome = Static<typeof ProductRowOutcome>

export const ProductRowsResult = Type.Object({
  items: Type.Array(ProductRowOutcome, {
    description: 'Of `products`, each; of a `filter`, the first thousand that are not `ok`.',
  }),
  counts: Type.Object({
    ok: Type.Integer(),
    unchanged: Type.Integer(),
    conflict: Type.Integer(),
    refused: Type.Integer(),
    missing: Type.Integer(),
  }),
})
export type ProductRowsResult = Static<typeof ProductRowsResult>

/** `planned`, `in_force`, `over`; `void`: when its time came it would have lowered nothing. */
export const SheetReduction = Type.Object({
  id: id(),
  cents: Type.Integer(),
  since: when(),
  until: Nullable(when(), { description: 'Null: until it is ended.' }),
  state: Type.Enum(['planned', 'in_force', 'over', 'void']),
  referenceCents: Nullable(Type.Integer(), {
    description:
      'What is crossed out: the lowest price of the 30 days before (Code conso L112-1-1), as far as it is known now.',
  }),
  announced: Type.Boolean({
    description: 'Shoppers see it as a reduction: it is lower than the reference.',
  }),
})
export type SheetReduction = Static<typeof SheetReduction>

export const SheetReductionList = Type.Object({ items: Type.Array(SheetReduction) })

/** A reduced price from an instant (now, when left out) to another, or until it is ended. */
export const NewReduction = Type.Object(
  {
    cents: Type.Integer({ minimum: 0, maximum: 100_000_000 }),
    since: Type.Optional(when()),
    until: Type.Optional(Nullable(when())),
  },
  strict,
)
export type NewReduction = Static<typeof NewReduction>

/** Every price that was in force, newest first, and what a reduction that began now would cross out. */
export const ProductPrices = Type.Object({
  log: Type.Array(
    Type.Object({
      kind: PriceKind,
      cents: Nullable(Type.Integer()),
      since: when(),
    }),
  ),
  regularCents: Nullable(Type.Integer(), {
    description: 'The price when no reduction is in force.',
  }),
  referenceCents: Nullable(Type.Integer(), {
    description: 'What a reduction that began now would cross out.',
  }),
  lowestCents: Nullable(Type.Integer(), {
    description: 'No reduction may go below it: 95 % of the price of a new book.',
  }),
})
export type ProductPrices = Static<typeof ProductPrices>
