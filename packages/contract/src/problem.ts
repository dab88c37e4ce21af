import { Type, type Static } from 'typebox'
import { Nullable } from './nullable.ts'

/** Machine-readable codes of every problem the API answers. */
export const problemCodes = [
  'invalid_request',
  'invalid_page',
  'unauthenticated',
  'wrong_credentials',
  'second_factor_wrong',
  'email_unverified',
  'forbidden',
  'reauthentication_needed',
  'link_expired',
  'not_found',
  'method_not_allowed',
  'conflict',
  'last_owner',
  'precondition_failed',
  'payload_too_large',
  'unsupported_media_type',
  'rate_limited',
  'unavailable',
  'internal',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** What a sheet has become since it was read: its version, and who changed what. */
export const CurrentVersion = Type.Object({
  version: Type.Integer({ description: 'Send it as `If-Match` once what changed has been read.' }),
  edits: Type.Array(
    Type.Object({
      by: Nullable(Type.String(), { description: 'Null: nobody in person.' }),
      at: Type.String({ format: 'date-time' }),
      fields: Type.Array(Type.String()),
    }),
    { description: 'Newest first.' },
  ),
})
export type CurrentVersion = Static<typeof CurrentVersion>

/** An error answer, `application/problem+json` (RFC 9457). */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'A URI that names the kind of problem.' }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String(),
    code: Type.Enum(problemCodes),
    requestId: Type.String(),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          path: Type.String({ description: 'Where: `query.radiusKm`, `body.name` …' }),
          code: Type.String({ description: 'What: `unknown_parameter`, `minimum`, `format` …' }),
          message: Type.String(),
        }),
      ),
    ),
    current: Type.Optional(CurrentVersion),
  },
  {
    $id: 'Problem',
    description: 'RFC 9457 problem details. Texts follow Accept-Language (fr by default, en).',
  },
)
export type Problem = Static<typeof Problem>
