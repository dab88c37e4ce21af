import type { AttributeValue } from '@dansmazone/contract/product'
import type { TemplateField } from '@dansmazone/contract/product-help'
import { useQuery } from '@tanstack/react-query'
import { Fragment, useState, type ReactNode } from 'react'
import { productTemplatesQuery } from '#api/pro-products.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Switch } from '#ui/choice-fields.tsx'
import { AttributeField } from './attribute-field.tsx'
import { NetQuantityPrice } from './net-quantity-price.tsx'
import type { ProductFormProps } from './use-product.ts'
import parts from '#pro/components/parts.module.css'
import css from './product.module.css'

type Props = ProductFormProps & {
  /** What the API says is missing or wrong: `attributes.isbn` … */
  missing: string[]
  /** Only what the product cannot be published without. */
  requiredOnly?: boolean
}

const makerKeys = new Set(['makerName', 'makerAddress', 'makerEmail'])

/** The form of a category: what it needs, then what it may have. */
export const AttributeFields = ({ fields, edit, errors, missing, requiredOnly = false }: Props) => {
  const { t } = useI18n()
  const words = t.proProducts.form
  const { data: help } = useQuery(productTemplatesQuery())
  const category = help?.categories.find(({ slug }) => slug === fields.category)
  const template = help?.templates.find((each) => each.template === category?.template)
  if (!template) return requiredOnly ? null : <p className={parts.hint}>{words.factsNone}</p>
  const { attributes } = fields
  const set = (key: string, value: AttributeValue | null) => {
    const { [key]: _, ...others } = attributes
    edit({ attributes: value === null ? others : { ...others, [key]: value } })
  }
  const isMaker = attributes['makerIsMerchant'] === true
  const isMissing = (key: string) => missing.includes(`attributes.${key}`)
  // Who makes it itself is asked only for what its own page does not say.
  const asked = template.fields.filter(
    ({ key }) => !isMaker || !makerKeys.has(key) || isMissing(key) || attributes[key] !== undefined,
  )
  const required = asked.filter((field) => field.required)
  const optional = requiredOnly ? [] : asked.filter((field) => !field.required)
  const makerAsked = template.fields.some(
    ({ key, required: needed }) => key === 'makerName' && (needed || !requiredOnly),
  )
  const field = (each: TemplateField) => (
    <Fragment key={each.key}>
      <AttributeField
        field={each}
        value={attributes[each.key]}
        missing={isMissing(each.key)}
        error={errors[`attributes.${each.key}`]}
        onChange={(value) => set(each.key, value)}
      />
      {each.key === 'netQuantity' && <NetQuantityPrice fields={fields} edit={edit} />}
    </Fragment>
  )
  const lacking = isMaker && required.some(({ key }) => makerKeys.has(key) && isMissing(key))
  return (
    <div className={css.stack}>
      {required.filter(({ key }) => !makerKeys.has(key)).map(field)}
      {template.maker && makerAsked && (
        <Switch
          label={words.maker}
          hint={lacking ? words.makerIncomplete : words.makerHint}
          checked={isMaker}
          onChange={(on) => set('makerIsMerchant', on ? true : null)}
        />
      )}
      {required.filter(({ key }) => makerKeys.has(key)).map(field)}
      {required.length === 0 && !requiredOnly && <p className={parts.hint}>{words.factsFree}</p>}
      {optional.length > 0 && (
        <More
          key={template.template}
          summary={words.factsMore}
          open={optional.some(({ key }) => attributes[key] !== undefined)}
        >
          {optional.map(field)}
        </More>
      )}
    </div>
  )
}

type MoreProps = { summary: string; open: boolean; children: ReactNode }

/** What may be said and need not be: unfolded where something of it is said already, and then left to whoever writes. */
const More = ({ summary, open, children }: MoreProps) => {
  const [atFirst] = useState(open)
  return (
    <details className={css.more} open={atFirst}>
      <summary>{summary}</summary>
      <div className={css.stack}>{children}</div>
    </details>
  )
}
