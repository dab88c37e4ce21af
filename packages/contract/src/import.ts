import { Type, type Static } from 'typebox'
import { List, PageParameters } from './list.ts'
import { Nullable } from './nullable.ts'
import { SheetPrice } from './product-sheet.ts'
import { StockState } from './vocabulary.ts'
import { writtenForms } from './written-forms.ts'

const instant = () => Type.String({ format: 'date-time' })
const id = () => Type.String({ format: 'uuid' })

/** A file may have so many bytes, and so many lines. */
export const importMaxBytes = 20 * 1024 * 1024
export const importMaxRows = 50_000
/** An import can be undone for so many days after it has run. */
export const importUndoDays = 30

export const importFormats = [
  'dansmazone',
  'shopify',
  'woocommerce',
  'prestashop',
  'etsy',
  'google_merchant',
  'spree',
  'open_food_network',
  'medusa',
  'spreadsheet',
] as const
export type ImportFormat = (typeof importFormats)[number]

/**
 * What a column can say. `group` brings the lines of one product together; `characteristic` is kept in the description
 * under its header; `option…Values` are all of them in one cell. A field may have several columns.
 */
export const importFields = [
  'id',
  'group',
  'sku',
  'parent',
  'type',
  'status',
  'name',
  'description',
  'summary',
  'category',
  'tags',
  'price',
  'salePrice',
  'saleFrom',
  'saleUntil',
  'priceKind',
  'currency',
  'quantity',
  'unit',
  'weight',
  'stock',
  'stockCount',
  'stockTracked',
  'backorder',
  'gtin',
  'buyUrl',
  'images',
  'imageAlt',
  'imagePosition',
  'option1Name',
  'option1Value',
  'option2Name',
  'option2Value',
  'option3Name',
  'option3Value',
  'combination',
  'made',
  'madeInsee',
  'madeDepartment',
  'material',
  'materialInsee',
  'materialDepartment',
  'labels',
  'brand',
  'characteristic',
  'attribute',
] as const
export const ImportField = Type.Enum(importFields)
export type ImportField = (typeof importFields)[number]

/** One column of the file, and what it was taken for. */
export const ImportColumn = Type.Object({
  index: Type.Integer({ minimum: 0 }),
  header: Type.String(),
  samples: Type.Array(Type.String(), { description: 'Its first values, cut short.' }),
  field: Type.Unsafe<ImportField | null>({ enum: [...importFields, null] }),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  by: Type.Enum(['header', 'content', 'remembered', 'chosen', 'nothing']),
})
export type ImportColumn = Static<typeof ImportColumn>

/** What the file was recognised as. `decimal` is the sign before cents where all prices agree on one. */
export const ImportReading = Type.Object({
  format: Type.Enum(importFormats),
  encoding: Nullable(Type.String()),
  separator: Nullable(Type.String()),
  sheet: Nullable(Type.String()),
  headerLine: Type.Integer({ description: 'The line of the headers; 0: the file has none.' }),
  decimal: Type.Unsafe<',' | '.' | null>({ enum: [',', '.', null] }),
  maker: Type.Boolean({
    description:
      'The merchant makes what the file brings: said of each product that is created, names no maker and whose category asks for one.',
  }),
  columns: Type.Array(ImportColumn),
})
export type ImportReading = Static<typeof ImportReading>

/** What the merchant says of a file. What is left out stays; remembered for files with the same headers. */
export const ImportMapping = Type.Object(
  {
    columns: Type.Optional(
      Type.Array(
        Type.Object(
          {
            index: Type.Integer({ minimum: 0, maximum: 999 }),
            field: Type.Unsafe<ImportField | null>({ enum: [...importFields, null] }),
          },
          { additionalProperties: false },
        ),
        {
          maxItems: 1000,
          description: 'Which column is what; one that is not among them is not read.',
        },
      ),
    ),
    decimal: Type.Optional(
      Type.Unsafe<',' | '.' | null>({
        enum: [',', '.', null],
        description: 'The sign before cents, where the file leaves a doubt.',
      }),
    ),
    maker: Type.Optional(
      Type.Boolean({
        description: 'The merchant makes what the file brings, see `reading.maker`.',
      }),
    ),
  },
  { additionalProperties: false },
)
export type ImportMapping = Static<typeof ImportMapping>

export const importPlans = ['create', 'change', 'same', 'skip', 'archive'] as const
export const ImportPlan = Type.Enum(importPlans)
export type ImportPlan = (typeof importPlans)[number]

export const remarkLevels = ['error', 'guess', 'info'] as const
export type RemarkLevel = (typeof remarkLevels)[number]

/** What is wrong with a cell, or was guessed from it. `cell` is named as spreadsheets do: `D12`. */
export const ImportRemark = Type.Object({
  level: Type.Enum(remarkLevels),
  code: Type.String(),
  field: Nullable(Type.String()),
  column: Nullable(Type.String(), { description: 'The header of the column.' }),
  line: Nullable(Type.Integer()),
  cell: Nullable(Type.String()),
  value: Nullable(Type.String(), { description: 'What stands there, cut short.' }),
  message: Type.String({ description: 'In French.' }),
})
export type ImportRemark = Static<typeof ImportRemark>

/** One product of a file. */
export const ImportRow = Type.Object({
  position: Type.Integer(),
  line: Type.Integer(),
  plan: ImportPlan,
  name: Type.String(),
  category: Nullable(Type.String()),
  price: Type.Unsafe<Static<typeof SheetPrice> | null>({ anyOf: [SheetPrice, { type: 'null' }] }),
  stock: Type.Unsafe<StockState | null>({ anyOf: [StockState, { type: 'null' }] }),
  options: Type.Array(Type.String(), { description: '`Taille : S, M, L`.' }),
  changes: Type.Array(Type.String(), { description: 'Fields that would change, or did.' }),
  remarks: Type.Array(ImportRemark),
  images: Type.Object({
    total: Type.Integer(),
    done: Type.Integer(),
    failed: Type.Array(Type.Object({ url: Type.String(), problem: Type.String() })),
  }),
  productId: Nullable(id()),
  done: Type.Boolean(),
})
export type ImportRow = Static<typeof ImportRow>
export const ImportRowList = List(ImportRow)
export type ImportRowList = Static<typeof ImportRowList>

export const ImportRowQuery = Type.Object(
  {
    plan: Type.Optional(
      Type.Enum(importPlans, {
        description: 'Rows with which this would be done.',
        examples: ['change'],
      }),
    ),
    level: Type.Optional(
      Type.Enum(remarkLevels, {
        description: 'Rows with a remark of this level.',
        examples: ['error'],
      }),
    ),
    ...PageParameters,
  },
  { additionalProperties: false },
)
export type ImportRowQuery = Static<typeof ImportRowQuery>

export const importStates = [
  'reading',
  'checked',
  'running',
  'done',
  'failed',
  'cancelled',
  'undoing',
  'undone',
] as const
export type ImportState = (typeof importStates)[number]

/** Why a file could not be read, or a feed stopped: a code, and the same in French. */
export const ImportProblem = Type.Object({ code: Type.String(), message: Type.String() })
export type ImportProblem = Static<typeof ImportProblem>

/** A file, or one reading of a feed, on its way into the catalogue. Ask again while it is `reading`, `running` or `undoing`. */
export const Import = Type.Object({
  id: id(),
  state: Type.Enum(importStates),
  fileName: Type.String(),
  bytes: Type.Integer(),
  feedId: Nullable(id()),
  reading: Type.Union([ImportReading, Type.Null()]),
  counts: Type.Object({
    create: Type.Integer(),
    change: Type.Integer(),
    same: Type.Integer(),
    skip: Type.Integer(),
    archive: Type.Integer(),
    errors: Type.Integer({ description: 'Products with a remark of level `error`.' }),
    guesses: Type.Integer({ description: 'Products with a remark of level `guess`.' }),
    left: Type.Integer({ description: 'Products that undoing left as they are.' }),
  }),
  images: Type.Object({
    waiting: Type.Integer({ description: 'On their way, those asked for again among them.' }),
    retrying: Type.Integer({ description: 'That could not be fetched and are asked for again.' }),
    retryAt: Nullable(instant(), {
      description: 'When they are; `getImport` alone tells it.',
    }),
    done: Type.Integer(),
    failed: Type.Integer({ description: 'Given up.' }),
    problems: Type.Array(
      Type.Object({
        message: Type.String({ description: 'In French.' }),
        count: Type.Integer(),
        lasting: Type.Boolean({ description: 'These were given up.' }),
      }),
      { description: 'Why pictures are not here, the most frequent first.' },
    ),
  }),
  remarks: Type.Array(ImportRemark, { description: 'About the file as a whole.' }),
  totalRows: Nullable(Type.Integer(), { description: 'Products to be created or changed.' }),
  doneRows: Type.Integer(),
  problem: Type.Union([ImportProblem, Type.Null()]),
  undoUntil: Nullable(instant()),
  createdAt: instant(),
  startedAt: Nullable(instant()),
  finishedAt: Nullable(instant()),
  undoneAt: Nullable(instant()),
})
export type Import = Static<typeof Import>
export const ImportList = List(Import)
export type ImportList = Static<typeof ImportList>

export const feedStates = ['active', 'asking', 'paused'] as const

/** An address read every night. `asking`: it stopped at `problem` and waits for a member. */
export const Feed = Type.Object({
  id: id(),
  url: Type.String(),
  state: Type.Enum(feedStates),
  problem: Type.Union([ImportProblem, Type.Null()]),
  nextRunAt: Nullable(instant()),
  lastRunAt: Nullable(instant()),
  lastImport: Type.Union([Import, Type.Null()], { description: 'The report of the last reading.' }),
  createdAt: instant(),
})
export type Feed = Static<typeof Feed>
export const FeedList = Type.Object({ items: Type.Array(Feed) })
export type FeedList = Static<typeof FeedList>

export const NewFeed = Type.Object(
  { url: Type.String({ pattern: writtenForms.web_address, maxLength: 2000 }) },
  { additionalProperties: false },
)
export type NewFeed = Static<typeof NewFeed>
