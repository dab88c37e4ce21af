import { services } from '@dansmazone/contract/vocabulary'
import { useQuery } from '@tanstack/react-query'
import { territoryQuery } from '#api/territories.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { CheckboxGroup } from '#ui/choice-fields.tsx'
import type { SectionProps } from './use-sheet.ts'
import css from './shop.module.css'

/** What the merchant offers, and what it declares of itself. */
export const ServicesForm = ({ fields, edit, errors }: SectionProps) => {
  const { t } = useI18n()
  const { data: territory } = useQuery(territoryQuery())
  const declarable = (territory?.labels ?? []).filter(
    ({ subject, needsCheck }) => subject !== 'product' && !needsCheck,
  )
  return (
    <div className={css.form}>
      <CheckboxGroup
        name="services"
        label={t.proShop.services.label}
        hint={t.proShop.services.hint}
        inline
        value={fields.services}
        error={errors['services']}
        onChange={(chosen) => edit({ services: chosen })}
        choices={services.map((service) => ({ value: service, name: t.services[service] }))}
      />
      {declarable.length > 0 && (
        <CheckboxGroup
          name="labels"
          label={t.proShop.labels.label}
          hint={t.proShop.labels.hint}
          value={fields.labels}
          error={errors['labels']}
          onChange={(labels) => edit({ labels })}
          choices={declarable.map(({ code, name, description }) => ({
            value: code,
            name,
            detail: description,
          }))}
        />
      )}
    </div>
  )
}
