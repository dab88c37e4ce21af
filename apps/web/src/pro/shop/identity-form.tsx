import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { WordNotice } from '#pro/components/word-notice.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { TextArea, TextField } from '#ui/text-field.tsx'
import { CategoriesField } from './categories-field.tsx'
import { merchantKinds } from './merchant-kinds.ts'
import { isSiret, siretDigits, siretShown } from './siret-text.ts'
import { textOrNull, type SectionProps } from './use-sheet.ts'
import parts from '#pro/components/parts.module.css'
import layout from '#styles/layout.module.css'
import css from './shop.module.css'

/** Who the merchant is, to shoppers and to the law. `short`: when joining, without what can wait. */
export const IdentityForm = ({
  fields,
  edit,
  errors,
  merchant,
  short = false,
}: SectionProps & { merchant: MerchantSheet; short?: boolean }) => {
  const { t } = useI18n()
  const words = t.proShop.identity
  return (
    <div className={css.form}>
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        value={fields.name}
        error={errors['name']}
        maxLength={200}
        autoComplete="organization"
        onChange={(name) => edit({ name })}
      />
      <RadioGroup
        name="kind"
        label={words.kind}
        value={fields.kind}
        onChange={(kind) => edit({ kind })}
        choices={merchantKinds.map((kind) => ({ value: kind, ...t.proShop.kinds[kind] }))}
      />
      <TextArea
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        placeholder={words.descriptionPlaceholder}
        value={fields.description}
        error={errors['description']}
        maxLength={2000}
        onChange={(description) => edit({ description })}
      />
      <CategoriesField
        value={fields.categories}
        error={errors['categories']}
        onChange={(categories) => edit({ categories })}
      />
      {!short && (
        <TextArea
          name="story"
          label={words.story}
          hint={words.storyHint}
          optional
          value={fields.story ?? ''}
          error={errors['story']}
          maxLength={10_000}
          rows={8}
          onChange={(story) => edit({ story: textOrNull(story) })}
        />
      )}
      <WordNotice texts={[fields.name, fields.description, fields.story]} merchant={merchant} />
      <Legal fields={fields} edit={edit} errors={errors} />
    </div>
  )
}

const Legal = ({ fields, edit, errors }: SectionProps) => {
  const { t } = useI18n()
  const words = t.proShop.identity
  // What is typed of a number is not one yet: it stays here until it is.
  const [digits, setDigits] = useState(fields.siret ?? '')
  const [known, setKnown] = useState(fields.siret)
  if (known !== fields.siret) {
    setKnown(fields.siret)
    setDigits(fields.siret ?? '')
  }
  const wrong = digits.length === 14 && !isSiret(digits)
  const type = (text: string) => {
    const next = siretDigits(text)
    setDigits(next)
    if (next !== '' && !isSiret(next)) return
    setKnown(textOrNull(next))
    edit({ siret: textOrNull(next) })
  }
  return (
    <section className={css.part} aria-labelledby="legal">
      <div className={layout.stack}>
        <h2 id="legal" className={css.partTitle}>
          {words.legal}
        </h2>
        <p className={parts.hint}>{words.legalHint}</p>
      </div>
      <TextField
        name="siret"
        label={words.siret}
        hint={words.siretHint}
        inputMode="numeric"
        autoComplete="off"
        value={siretShown(digits)}
        error={wrong ? words.siretWrong : errors['siret']}
        onChange={type}
      />
      <TextField
        name="legalName"
        label={words.legalName}
        hint={words.legalNameHint}
        value={fields.legalName ?? ''}
        error={errors['legalName']}
        maxLength={200}
        onChange={(text) => edit({ legalName: textOrNull(text) })}
      />
      <div className={css.pair}>
        <TextField
          name="legalForm"
          label={words.legalForm}
          hint={words.legalFormHint}
          optional
          value={fields.legalForm ?? ''}
          error={errors['legalForm']}
          maxLength={200}
          onChange={(text) => edit({ legalForm: textOrNull(text) })}
        />
        <TextField
          name="register"
          label={words.register}
          hint={words.registerHint}
          optional
          value={fields.register ?? ''}
          error={errors['register']}
          maxLength={200}
          onChange={(text) => edit({ register: textOrNull(text) })}
        />
      </div>
    </section>
  )
}
