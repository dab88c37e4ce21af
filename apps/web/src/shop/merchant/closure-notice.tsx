import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Merchant } from '@dansmazone/contract/merchant'
import type { Closure } from '@dansmazone/contract/opening-hours'
import { CalendarOff } from 'lucide-react'
import { useI18n, type I18n } from '#i18n/i18n.tsx'
import { formatTime } from '#lib/format.ts'
import { useNow } from '#lib/now.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { closuresAround } from '#lib/week.ts'
import { Icon } from '#ui/icon.tsx'
import css from './closure-notice.module.css'

/** The notice on the shutter: closed until when, why, and when the door opens again. */
export const ClosureNotice = ({ merchant }: { merchant: Merchant }) => {
  const i18n = useI18n()
  const now = parisTime(useNow())
  const { current } = closuresAround(merchant.closures, now.date)
  if (!current) return null
  const { t } = i18n
  const back = reopening(merchant, current, i18n, now.year)
  return (
    <section className={css.notice} aria-labelledby="fermeture">
      <Icon as={CalendarOff} size={28} />
      <div>
        <h2 id="fermeture" className={css.title}>
          {closureText(current, i18n, now)}
        </h2>
        {back && <p className={css.back}>{t.merchant.closure.back(back)}</p>}
        {current.reason && <p lang="fr">{frenchSpaces(current.reason)}</p>}
      </div>
    </section>
  )
}

const closureText = (
  { to }: Closure,
  { t, day }: I18n,
  now: { date: string; year: number },
): string => {
  const words = t.merchant.closure
  if (to === null) return words.open
  return to === now.date ? words.today : words.until(day(to, now.year))
}

/** When the door is next open, once the closure is over; nothing is promised when that is not known. */
const reopening = (
  { openState, openStateUntil }: Merchant,
  { to }: Closure,
  { t, day, locale }: I18n,
  year: number,
): string | null => {
  if (to === null || openState !== 'closed' || openStateUntil === undefined) return null
  const back = parisTime(openStateUntil)
  if (back.date <= to) return null
  const words = t.merchant.closure
  const hour = back.hour + back.minute > 0 ? formatTime(back.hour, back.minute, locale) : null
  return `${words.backOn(day(back.date, year))}${hour ? words.at(hour) : ''}`
}
