import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'

const file = resolve(import.meta.dirname, '..', '..', 'reference', 'review-reasons.yaml')

const closed = { additionalProperties: false }
const Words = Type.Object(
  { title: Type.String({ minLength: 1 }), text: Type.String({ minLength: 1 }) },
  closed,
)
const Reason = Type.Object(
  {
    code: Type.String({ pattern: '^[a-z_]{1,60}$' }),
    subject: Type.Enum(['merchant', 'product', 'both']),
    fr: Words,
    en: Words,
  },
  closed,
)
export type ReviewReason = Static<typeof Reason>

let reading: Promise<ReviewReason[]> | undefined

/** Why something may be refused; they come with the code, so that they are read once. */
export async function reviewReasons(): Promise<ReviewReason[]> {
  reading ??= readFile(file, 'utf8').then((text) => Value.Parse(Type.Array(Reason), parse(text)))
  return await reading
}

/** What a reason says to who reads `locale`. */
export const wordsOf = (reason: ReviewReason, locale: Locale) =>
  locale === 'en' ? reason.en : reason.fr

export async function findReason(
  code: string,
  subject: 'merchant' | 'product',
): Promise<ReviewReason | null> {
  const reasons = await reviewReasons()
  return (
    reasons.find((reason) => reason.code === code && [subject, 'both'].includes(reason.subject)) ??
    null
  )
}
