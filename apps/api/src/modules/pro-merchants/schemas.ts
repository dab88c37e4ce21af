import { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { Type } from 'typebox'
import { reference } from '#lib/reference.ts'

/** What helps someone who joins, and the sheet of a merchant with what is done with it. */
export const joining = { tags: ['joining'] }
export const shop = { tags: ['shop'] }

export const MerchantSheetRef = reference(MerchantSheet, 'MerchantSheet')

export const OfMerchant = Type.Object({
  merchantId: Type.String({
    format: 'uuid',
    description: 'Of the merchant.',
    examples: ['019a62c3-4d00-7c61-82c5-3f0e5d7b9a11'],
  }),
})

export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'The `ETag` of the sheet as it was read; needed.',
      examples: ['"7"'],
    }),
  ),
})

export const IdempotencyKey = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      maxLength: 200,
      description: 'Chosen by the sender: sent again with it, nothing is begun twice.',
      examples: ['6f1c2b1e-9d55-4a53-8a0b-2f6f0f0a7c11'],
    }),
  ),
})

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
    except: Type.Optional(
      Type.String({
        format: 'uuid',
        description: 'The sheet that is being written.',
        examples: ['019a62c3-4d00-7c61-82c5-3f0e5d7b9a11'],
      }),
    ),
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

export const HistoryQuery = Type.Object(
  {
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        default: 50,
        description: 'Entries in a page.',
        examples: [50],
      }),
    ),
    page: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1000,
        description: 'The `nextPage` of the previous answer.',
        examples: ['WyJzWmNYdEQ5SFR3RSIsWyIxMjMiXSw0MiwxXQ'],
      }),
    ),
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
