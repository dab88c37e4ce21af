import { useI18n } from '#i18n/i18n.tsx'
import { Switch } from '#ui/choice-fields.tsx'
import { Notice } from '#ui/notice.tsx'
import { TextField } from '#ui/text-field.tsx'
import { completeUrl } from './complete-url.ts'
import { textOrNull, type SectionProps } from './use-sheet.ts'
import parts from '#pro/components/parts.module.css'
import field from '#ui/field.module.css'
import css from './shop.module.css'

/** As the register says it, or as one would write it oneself. */
const isSoleTrader = (form: string | null) =>
  /^(EI|EIRL|micro)\b|entrepreneu\w* individuel|entreprise individuelle/i.test(form ?? '')

const networks = ['instagram', 'facebook', 'tiktok', 'youtube', 'pinterest', 'linkedin'] as const
const networkNames: Record<(typeof networks)[number], string> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  pinterest: 'Pinterest',
  linkedin: 'LinkedIn',
}

/** The phone, the e-mail and the site, and what of them is public. */
export const ReachForm = ({ fields, edit, errors }: SectionProps) => {
  const { t } = useI18n()
  const words = t.proShop.contact
  return (
    <div className={css.form}>
      <TextField
        name="phone"
        label={words.phone}
        hint={words.phoneHint}
        type="tel"
        autoComplete="tel"
        value={fields.phone ?? ''}
        error={errors['phone']}
        maxLength={25}
        onChange={(phone) => edit({ phone: textOrNull(phone) })}
      />
      <Switch
        label={words.phonePublic}
        hint={words.phonePublicHint}
        checked={fields.phonePublic}
        onChange={(phonePublic) => edit({ phonePublic })}
      />
      <TextField
        name="email"
        label={words.email}
        hint={words.emailHint}
        type="email"
        optional
        autoComplete="email"
        value={fields.email ?? ''}
        error={errors['email']}
        maxLength={254}
        onChange={(email) => edit({ email: textOrNull(email) })}
      />
      <UrlField name="website" fields={fields} edit={edit} errors={errors} />
    </div>
  )
}

type UrlProps = SectionProps & { name: 'website' | 'shopUrl' }

const UrlField = ({ name, fields, edit, errors }: UrlProps) => {
  const { t } = useI18n()
  const words = t.proShop.contact
  const value = fields[name] ?? ''
  return (
    <TextField
      name={name}
      label={words[name]}
      hint={name === 'shopUrl' ? words.shopUrlHint : undefined}
      type="url"
      inputMode="url"
      optional
      placeholder={words.urlPlaceholder}
      value={value}
      error={errors[name]}
      maxLength={500}
      onChange={(text) => edit({ [name]: textOrNull(text) })}
      onBlur={() => {
        const complete = completeUrl(value)
        if (complete !== value) edit({ [name]: textOrNull(complete) })
      }}
    />
  )
}

/** How to reach the merchant, and what of it is public. */
export const ContactForm = ({ fields, edit, errors }: SectionProps) => {
  const { t } = useI18n()
  const words = t.proShop.contact
  const soleTrader = isSoleTrader(fields.legalForm)
  return (
    <div className={css.form}>
      <p>{words.intro}</p>
      {soleTrader && (
        <Notice title={words.sole.title}>
          <p>{words.sole.text}</p>
        </Notice>
      )}
      <ReachForm fields={fields} edit={edit} errors={errors} />
      <UrlField name="shopUrl" fields={fields} edit={edit} errors={errors} />
      <fieldset className={css.group}>
        <legend className={field.label}>{words.socials}</legend>
        <p className={parts.hint}>{words.socialsHint}</p>
        <div className={css.pair}>
          {networks.map((network) => (
            <TextField
              key={network}
              name={`socials.${network}`}
              label={networkNames[network]}
              optional
              value={fields.socials[network] ?? ''}
              error={errors[`socials.${network}`]}
              maxLength={500}
              onChange={(account) =>
                edit({ socials: withAccount(fields.socials, network, account) })
              }
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

const withAccount = (socials: Record<string, string>, network: string, account: string) => {
  const { [network]: _, ...others } = socials
  return account === '' ? others : { ...others, [network]: account }
}
