import { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { Type } from 'typebox'
import { reference } from '#lib/reference.ts'
import { HistoryQuery, uuidOf } from '#lib/request-parts.ts'

/** What helps someone who joins, and the sheet of a merchant with what is done with it. */
export const joining = { tags: ['joining'] }
export const shop = { tags: ['shop'] }

export const MerchantSheetRef = reference(MerchantSheet, 'MerchantSheet')

export const MerchantHistoryQuery = Type.Object(
  {
    ...HistoryQuery.properties,
    of: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: Number.MAX_SAFE_INTEGER,
        description:
          'The `id` of an entry that stands for several: these are answered, one by one.',
        examples: [1234],
      }),
    ),
  },
  { additionalProperties: false },
)

export const OfSiret = Type.Object({
  siret: Type.String({
    pattern: '^[0-9 .\\u00a0\\u202f-]{1,40}$',
    description: 'A SIRET as people write it; blanks do not matter.',
    examples: ['73282932000074'],
  }),
})

const insee = (description: string) =>
  Type.String({ pattern: '^(\\d{5}|2[AB]\\d{3})$', description, examples: ['48095'] })

export const AddressQuery = Type.Object(
  {
    q: Type.String({
      maxLength: 200,
      description: 'Number and street, or the beginning of them.',
      examples: ['4 rue de la Halle'],
    }),
    communeInsee: insee('INSEE code of the commune.'),
  },
  { additionalProperties: false },
)

export const LookalikeQuery = Type.Object(
  {
    name: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'Name of the shop.',
      examples: ['Coutellerie du Causse'],
    }),
    communeInsee: insee('INSEE code of its commune.'),
    siret: Type.Optional(
      Type.String({
        pattern: '^\\d{14}$',
        description: 'Its SIRET.',
        examples: ['73282932000074'],
      }),
    ),
    except: Type.Optional(uuidOf('The sheet that is being written.')),
  },
  { additionalProperties: false },
)

const day = (description: string, example: string) =>
  Type.Optional(Type.String({ format: 'date', description, examples: [example] }))

export const HolidayQuery = Type.Object(
  {
    from: day('First day; today by default.', '2026-12-01'),
    to: day('Last day; by default a little more than a year later.', '2027-12-31'),
  },
  { additionalProperties: false },
)

export const OfConfirmation = Type.Object({
  token: Type.String({
    pattern: '^[A-Za-z0-9_-]{20,100}$',
    description: 'From the mail that asks whether all is still true.',
    examples: ['kB3v0cX1Tq9s8mL2pR7wYzA4dE6fG5hJ'],
  }),
})
