import type { Merchant } from '@dansmazone/contract/merchant'
import { Globe, Mail, Navigation, Phone, Share2, ShoppingBag } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { routeHref, shownAddress, socialLink, telHref } from '#lib/contact.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { Services } from '#ui/services.tsx'
import { Dates } from './dates.tsx'
import { WeekTable } from './hours.tsx'
import { OpenLine } from './open-line.tsx'
import css from './door.module.css'

/** When one can come in, how to get there, whom to ask. */
export const Door = ({ merchant }: { merchant: Merchant }) => {
  const { t } = useI18n()
  const { openingHours, services } = merchant
  const words = t.merchant
  return (
    <div className={css.door}>
      <section className={css.part} aria-labelledby="horaires">
        <h2 id="horaires" className={css.title}>
          {words.hours.title}
        </h2>
        <p className={css.state}>
          <OpenLine merchant={merchant} />
        </p>
        {openingHours.known ? (
          <WeekTable merchant={merchant} />
        ) : (
          <p>{openingHours.byAppointment ? words.hours.byAppointment : words.hours.unknown}</p>
        )}
        <Dates merchant={merchant} />
      </section>
      <Way merchant={merchant} />
      <Contact merchant={merchant} />
      {services.length > 0 && (
        <section className={css.part} aria-labelledby="services">
          <h2 id="services" className={css.title}>
            {words.services}
          </h2>
          <Services services={services} />
        </section>
      )}
    </div>
  )
}

const Way = ({ merchant }: { merchant: Merchant }) => {
  const { t } = useI18n()
  const { address, name } = merchant
  const words = t.merchant.way
  return (
    <section className={css.part} aria-labelledby="y-aller">
      <h2 id="y-aller" className={css.title}>
        {words.title}
      </h2>
      <address className={css.address}>
        <span className={css.name}>{name}</span>
        {address.street && <span>{address.street}</span>}
        <span>
          {address.postcode}{' '}
          <Anchor href={shopPaths.commune(address.commune.slug)}>{address.commune.name}</Anchor>
        </span>
      </address>
      {!address.street && <p>{words.private}</p>}
      {address.street && address.precision === 'approximate' && <p>{words.approximate}</p>}
      <ul className={css.links}>
        <Line icon={Navigation} href={routeHref(address)} away>
          {words.map}
        </Line>
      </ul>
      <p className={css.small}>{words.privacy}</p>
    </section>
  )
}

const Contact = ({ merchant }: { merchant: Merchant }) => {
  const { t } = useI18n()
  const { email, phone, shopUrl, socials, website } = merchant
  const words = t.merchant.contact
  const networks = Object.entries(socials).map(([network, account]) => ({
    account,
    ...socialLink(network, account),
  }))
  const reachable = phone ?? email
  return (
    <section className={css.part} aria-labelledby="contact">
      <h2 id="contact" className={css.title}>
        {words.title}
      </h2>
      {!reachable && <p>{words.none}</p>}
      <ul className={css.links}>
        {phone && (
          <Line icon={Phone} href={telHref(phone)} label={words.phone}>
            {phone}
          </Line>
        )}
        {email && (
          <Line icon={Mail} href={`mailto:${email}`} label={words.email}>
            {email}
          </Line>
        )}
        {website && (
          <Line icon={Globe} href={website} label={words.website} away>
            {shownAddress(website)}
          </Line>
        )}
        {shopUrl && (
          <Line icon={ShoppingBag} href={shopUrl} label={words.shop} away>
            {shownAddress(shopUrl)}
          </Line>
        )}
        {networks.map(({ name, href, account }) => (
          <Line key={name} icon={Share2} href={href} label={name} away>
            {shownAddress(account)}
          </Line>
        ))}
      </ul>
    </section>
  )
}

type LineProps = {
  icon: LucideIcon
  href: string | null
  label?: string
  /** Leads to somebody else's site, which is told nothing of where one comes from. */
  away?: boolean
  children: ReactNode
}

const Line = ({ icon, href, label, away = false, children }: LineProps) => (
  <li className={css.link}>
    <Icon as={icon} />
    <span>
      {label && <span className={css.label}>{label}</span>}
      {href ? (
        <a href={href} {...(away && { rel: 'noopener noreferrer' })} className={css.value}>
          {children}
        </a>
      ) : (
        <span className={css.value}>{children}</span>
      )}
    </span>
  </li>
)
