import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Merchant } from '@dansmazone/contract/merchant'
import { Globe, Mail, Navigation, Phone } from 'lucide-react'
import { useId } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { routeHref, telHref } from '#lib/contact.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Picture } from '#ui/picture.tsx'
import { Awning } from './awning.tsx'
import { OpenLine } from './open-line.tsx'
import layout from '#styles/layout.module.css'
import css from './sign.module.css'

/** What one reads from the street: who, what, where, open or not, and how to come or call. */
export const Sign = ({ merchant }: { merchant: Merchant }) => {
  const { t } = useI18n()
  const { address, images, kind, logo, name } = merchant
  const [picture] = images
  return (
    <header className={css.sign}>
      <div className={classes(css.board, picture && css.pictured)}>
        <div className={css.words}>
          <p className={css.kind}>
            {t.merchantKinds[kind]}
            {' · '}
            <Anchor href={shopPaths.commune(address.commune.slug)}>{address.commune.name}</Anchor>
            {` (${address.department.name})`}
          </p>
          <div className={css.title}>
            {logo && <Picture image={logo} alt="" ratio={1} sizes="4rem" className={css.logo} />}
            <h1 className={css.name}>{frenchSpaces(name)}</h1>
          </div>
          <p className={css.description} lang="fr">
            {frenchSpaces(merchant.description)}
          </p>
          <p className={css.state}>
            <OpenLine merchant={merchant} />
          </p>
          <Actions merchant={merchant} />
        </div>
        {picture && (
          <Picture
            image={picture}
            ratio={4 / 3}
            sizes="(min-width: 62rem) 27rem, (min-width: 48rem) 20rem, 100vw"
            eager
            className={css.picture}
          />
        )}
      </div>
      <Awning kind={kind} />
    </header>
  )
}

/** At the thumb's reach on a phone: they stay at the bottom of the screen. */
const Actions = ({ merchant }: { merchant: Merchant }) => {
  const { t } = useI18n()
  const id = useId()
  const { address, email, phone, website } = merchant
  return (
    <section className={css.actions} aria-labelledby={id}>
      <h2 id={id} className={layout.hidden}>
        {t.merchant.actions}
      </h2>
      <LinkButton
        href={routeHref(address)}
        rel="noopener noreferrer"
        variant="primary"
        icon={Navigation}
      >
        {t.merchant.go}
      </LinkButton>
      {phone ? (
        <LinkButton href={telHref(phone)} icon={Phone}>
          {t.merchant.call}
        </LinkButton>
      ) : email ? (
        <LinkButton href={`mailto:${email}`} icon={Mail}>
          {t.merchant.write}
        </LinkButton>
      ) : (
        website && (
          <LinkButton href={website} rel="noopener noreferrer" icon={Globe}>
            {t.merchant.visit}
          </LinkButton>
        )
      )}
    </section>
  )
}
