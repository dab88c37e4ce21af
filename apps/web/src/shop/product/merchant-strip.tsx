import type { Merchant } from '@dansmazone/contract/merchant'
import { Clock, MapPin, Phone, Store } from 'lucide-react'
import { useI18n, type I18n } from '#i18n/i18n.tsx'
import { addressLine, telHref } from '#lib/contact.ts'
import { useNow } from '#lib/now.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { spansText } from '#lib/spans-text.ts'
import { weekOf } from '#lib/week.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { OpenState } from '#ui/open-state.tsx'
import css from './merchant-strip.module.css'

/** The hours of today, or why they are not the usual ones. */
const todayText = ({ openingHours, closures }: Merchant, today: string, i18n: I18n): string => {
  const { merchant, product } = i18n.t
  if (!openingHours.known) {
    return openingHours.byAppointment ? product.merchant.byAppointment : product.merchant.unknown
  }
  const line = weekOf(openingHours, closures, today).find((each) => each.today)
  const { exception, spans = [] } = line ?? {}
  const said = product.merchant.today
  switch (exception?.kind) {
    case 'closure':
      return said(merchant.hours.closedThen, exception.reason)
    case 'special':
      return said(spansText(exception.spans, i18n), exception.note)
    case 'holiday':
      return said(
        exception.closed ? merchant.hours.closedThen : merchant.hours.mayChange,
        merchant.hours.holidayNames[exception.holiday],
      )
    case undefined:
      return said(spansText(spans, i18n), undefined)
  }
}

/** Who sells it: open or not, where, and the way to everything else in the window. */
export const MerchantStrip = ({ merchant }: { merchant: Merchant }) => {
  const i18n = useI18n()
  const { t } = i18n
  const today = parisTime(useNow()).date
  const { address, phone } = merchant
  return (
    <section className={css.strip}>
      <h2 className={css.heading}>{t.product.merchant.title}</h2>
      <p className={css.kind}>{t.merchantKinds[merchant.kind]}</p>
      <p className={css.name}>
        <Anchor href={shopPaths.merchant(merchant.slug)}>{merchant.name}</Anchor>
      </p>
      <OpenState state={merchant.openState} until={merchant.openStateUntil} />
      <ul className={css.lines}>
        <li className={css.line}>
          <Icon as={Clock} />
          <span>{todayText(merchant, today, i18n)}</span>
        </li>
        <li className={css.line}>
          <Icon as={MapPin} />
          <span>
            {addressLine(address)}
            {!address.street && <span className={css.note}>{t.product.merchant.private}</span>}
          </span>
        </li>
        {phone && (
          <li className={css.line}>
            <Icon as={Phone} />
            <a href={telHref(phone)}>{phone}</a>
          </li>
        )}
        <li className={css.line}>
          <Icon as={Store} />
          <Anchor href={shopPaths.merchant(merchant.slug)}>
            {t.product.merchant.window(merchant.productCount)}
          </Anchor>
        </li>
      </ul>
    </section>
  )
}
