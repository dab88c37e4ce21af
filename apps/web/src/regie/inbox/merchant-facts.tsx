import type { MerchantSubmission } from '@dansmazone/contract/review'
import { ExternalLink } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { Notice } from '#ui/notice.tsx'
import css from './inbox.module.css'

/** Who it is, who keeps it, and which others it may be. */
export const MerchantFacts = ({ read }: { read: MerchantSubmission }) => {
  const { t, date } = useI18n()
  const words = t.regie.facts
  const { fields, commune, owners, terms, lookalikes, lastDecision } = read
  const register =
    fields.siret && `https://annuaire-entreprises.data.gouv.fr/etablissement/${fields.siret}`
  return (
    <header className={css.facts}>
      <h1 id="merchant-name">{fields.name || t.regie.inbox.unnamed}</h1>
      <p>
        {[
          t.proShop.kinds[fields.kind].name,
          commune && `${commune.name} (${commune.department.code})`,
          read.live ? words.live : words.notLive,
        ]
          .filter(Boolean)
          .join(' · ')}
        {read.live && (
          <>
            {' · '}
            <Anchor href={paths.merchant(read.id)}>{words.seePage}</Anchor>
          </>
        )}
      </p>
      <dl className={css.list}>
        <dt>{words.owners}</dt>
        <dd>{owners.map(({ name, email }) => `${name} <${email}>`).join(', ') || words.noOwner}</dd>
        <dt>{words.siret}</dt>
        <dd>
          {register ? (
            <a className={css.link} href={register} target="_blank" rel="noreferrer">
              {fields.siret} <Icon as={ExternalLink} />
            </a>
          ) : (
            words.noSiret
          )}
        </dd>
        <dt>{words.terms}</dt>
        <dd>
          {terms
            ? words.accepted(terms.version, date(terms.acceptedAt.slice(0, 10)))
            : words.noTerms}
        </dd>
      </dl>
      {lookalikes.length > 0 && (
        <Notice tone="warning" title={words.lookalikes}>
          <ul>
            {lookalikes.map((other) => (
              <li key={other.merchantId}>
                {other.publicUrl ? (
                  <Anchor href={new URL(other.publicUrl).pathname}>{other.name}</Anchor>
                ) : (
                  (other.name ?? words.begun)
                )}
                {[other.commune, other.sameSiret && words.sameSiret]
                  .filter(Boolean)
                  .map((part) => ` · ${part}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {lastDecision?.decision === 'refused' && (
        <Notice title={words.lastRefusal(date(lastDecision.decidedAt.slice(0, 10)))}>
          {lastDecision.reason}
        </Notice>
      )}
    </header>
  )
}
