import type { Company } from '@dansmazone/contract/joining'
import { useI18n } from '#i18n/i18n.tsx'
import { siretShown } from '#pro/shop/siret-text.ts'
import { Notice } from '#ui/notice.tsx'
import css from './joining.module.css'

/** What the register says, to be recognised. */
export const CompanyCard = ({ siret, company }: { siret: string; company: Company }) => {
  const { t } = useI18n()
  const words = t.proJoining.found
  const { address } = company
  const place = [
    address?.street,
    [address?.postcode, address?.communeName].filter(Boolean).join(' '),
  ]
  const lines: [string, string | undefined][] = [
    ['SIRET', siretShown(siret)],
    [words.legalName, company.legalName],
    [words.legalForm, company.legalForm],
    [words.register, company.register],
    [words.address, place.filter(Boolean).join(', ')],
  ]
  return (
    <section className={css.company} aria-labelledby="registre">
      <h2 id="registre" className={css.subtitle}>
        {words.title}
      </h2>
      <dl className={css.facts}>
        {lines.map(
          ([name, value]) =>
            value && (
              <div key={name} className={css.fact}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {company.closed && (
        <Notice tone="warning">
          <p>{words.closed}</p>
        </Notice>
      )}
      {!company.diffusible && <p className={css.hint}>{words.hidden}</p>}
      {company.soleTrader && <p className={css.hint}>{words.sole}</p>}
      {address && address.communeInsee === null && (
        <p className={css.hint}>{words.outside(address.communeName ?? '')}</p>
      )}
    </section>
  )
}
