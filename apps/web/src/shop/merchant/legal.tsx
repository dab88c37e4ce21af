import type { Merchant } from '@dansmazone/contract/merchant'
import { useI18n } from '#i18n/i18n.tsx'
import { addressLine } from '#lib/contact.ts'
import { parisTime } from '#lib/paris-time.ts'
import css from './legal.module.css'

/** `99912345600018` in groups: the company's nine digits, then its establishment's five. */
const groupedSiret = (siret: string) =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u202F$2\u202F$3\u202F$4')

type Props = {
  merchant: Merchant
  /** False in a preview of what nobody can see yet. */
  online: boolean
}

/** Who one deals with, as the law wants it said, and how fresh all this is. */
export const Legal = ({ merchant, online }: Props) => {
  const { t, date } = useI18n()
  const words = t.merchant.legal
  const { address, createdAt, legal, siret, verifiedAt } = merchant
  const form = legal.form && words.forms[legal.form]
  const on = (instant: string) => date(parisTime(instant).date)
  const known = legal.name ?? legal.register ?? siret
  const facts = [
    [words.name, legal.name],
    [words.form, form ? `${legal.form} (${form})` : legal.form],
    [words.register, legal.register],
    [words.siret, siret && groupedSiret(siret)],
    [words.address, addressLine(address)],
  ] as const
  return (
    <section aria-labelledby="identite">
      <h2 id="identite" className={css.title}>
        {words.title}
      </h2>
      {known ? (
        <dl className={css.facts}>
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      ) : (
        <p>{words.unknown}</p>
      )}
      <p className={css.dates}>
        {verifiedAt ? t.merchant.verified(on(verifiedAt)) : t.merchant.unverified}.
        {online && ` ${t.merchant.since(on(createdAt))}.`}
      </p>
    </section>
  )
}
