import type { ProductSheet } from '@dansmazone/contract/product-sheet'
import { stockStates } from '@dansmazone/contract/vocabulary'
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { merchantSheetQuery } from '#api/pro-merchants.ts'
import { productTemplatesQuery } from '#api/pro-products.ts'
import { territoryQuery } from '#api/territories.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { WordNotice } from '#pro/components/word-notice.tsx'
import { PicturesField } from '#pro/pictures/pictures-field.tsx'
import { CheckboxGroup } from '#ui/choice-fields.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextArea, TextField } from '#ui/text-field.tsx'
import { AttributeFields } from './attribute-fields.tsx'
import { CategoryField } from './category-field.tsx'
import { OptionsField } from './options-field.tsx'
import { OriginField } from './origin-field.tsx'
import { PriceFields } from './price-fields.tsx'
import type { ProductFormProps } from './use-product.ts'
import css from './product.module.css'

type Props = ProductFormProps & { merchantId: string; sheet: ProductSheet; onPictures: () => void }

/** All of a product, with only what its category asks for. */
export const ProductForm = ({ merchantId, sheet, onPictures, ...form }: Props) => {
  const { fields, edit, errors } = form
  const { t } = useI18n()
  const words = t.proProducts.form
  const { data: merchant } = useQuery(merchantSheetQuery(merchantId))
  const { data: territory } = useQuery(territoryQuery())
  const { data: help } = useQuery(productTemplatesQuery())
  const setCategory = useCallback((category: string) => edit({ category }), [edit])
  const categoryTemplate = help?.categories.find(({ slug }) => slug === fields.category)?.template
  const labels = (territory?.labels ?? []).filter(
    ({ subject, needsCheck }) => subject !== 'merchant' && !needsCheck,
  )
  const gtinWrong = fields.gtin !== null && sheet.missing.includes('gtin')
  return (
    <div className={css.form}>
      <Panel id="photos" title={t.proProducts.pictures.title} lead={t.proProducts.pictures.intro}>
        <PicturesField
          merchantId={merchantId}
          images={fields.images}
          error={errors['images']}
          onChange={(images) => edit({ images })}
          onMade={onPictures}
        />
      </Panel>
      <Panel title={words.what}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          error={errors['name']}
          maxLength={200}
          value={fields.name}
          onChange={(name) => edit({ name })}
        />
        <CategoryField
          productName={fields.name}
          value={fields.category}
          error={errors['category']}
          onChange={setCategory}
        />
        <TextArea
          name="description"
          label={words.description}
          hint={words.descriptionHint}
          error={errors['description']}
          maxLength={10_000}
          value={fields.description}
          onChange={(description) => edit({ description })}
        />
        {merchant && <WordNotice texts={[fields.name, fields.description]} merchant={merchant} />}
      </Panel>
      <Panel title={words.price} lead={words.atOnce}>
        <PriceFields {...form} measured={categoryTemplate === 'food'} />
        <SelectField
          name="stock"
          label={words.stock}
          value={fields.stock}
          onChange={(stock) => edit({ stock })}
          choices={stockStates.map((state) => [state, t.proProducts.stocks[state]] as const)}
        />
        <TextField
          name="buyUrl"
          type="url"
          inputMode="url"
          label={words.buyUrl}
          hint={words.buyUrlHint}
          optional
          placeholder="https://"
          error={errors['buyUrl']}
          value={fields.buyUrl ?? ''}
          onChange={(buyUrl) => edit({ buyUrl: buyUrl === '' ? null : buyUrl })}
        />
      </Panel>
      <Panel title={words.facts}>
        <AttributeFields {...form} missing={sheet.missing} />
      </Panel>
      <Panel title={words.origin} lead={words.originHint}>
        <OriginField
          label={words.made}
          value={fields.made}
          error={errors['made.insee'] ?? errors['made']}
          own={merchant?.commune ?? null}
          onChange={(made) => edit({ made })}
        />
        <OriginField
          label={words.material}
          value={fields.material}
          error={errors['material.insee'] ?? errors['material']}
          onChange={(material) => edit({ material })}
        />
      </Panel>
      <Panel title={words.more}>
        <OptionsField
          value={fields.options}
          error={errors['options']}
          onChange={(options) => edit({ options })}
        />
        {labels.length > 0 && (
          <CheckboxGroup
            name="labels"
            label={words.labels}
            hint={words.labelsHint}
            error={errors['labels']}
            value={fields.labels}
            onChange={(chosen) => edit({ labels: chosen })}
            choices={labels.map(({ code, name, description }) => ({
              value: code,
              name,
              detail: description,
            }))}
          />
        )}
        <TextField
          name="gtin"
          inputMode="numeric"
          label={words.gtin}
          hint={words.gtinHint}
          optional
          error={errors['gtin'] ?? (gtinWrong ? words.gtinWrong : undefined)}
          value={fields.gtin ?? ''}
          onChange={(gtin) =>
            edit({ gtin: gtin.trim() === '' ? null : gtin.replaceAll(/\s/g, '') })
          }
        />
      </Panel>
    </div>
  )
}
