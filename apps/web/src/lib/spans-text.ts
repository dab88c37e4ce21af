import type { OpeningSpan } from '@dansmazone/contract/opening-hours'
import type { I18n } from '#i18n/i18n.tsx'

export const spanText = ({ opens, closes }: OpeningSpan, { t, clock }: I18n): string => {
  const words = t.merchant.hours
  return opens === '00:00' && closes === '24:00'
    ? words.allDay
    : words.span(clock(opens), clock(closes))
}

/** Several spans in a sentence: `9 h – 12 h et 14 h – 19 h`. */
export const spansText = (spans: OpeningSpan[], i18n: I18n): string => {
  const words = i18n.t.merchant.hours
  return spans.length === 0
    ? words.closedThen
    : spans.map((span) => spanText(span, i18n)).join(` ${words.and} `)
}
