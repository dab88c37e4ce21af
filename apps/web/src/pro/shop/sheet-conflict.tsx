import type { MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { fieldText } from './field-text.ts'
import { useNames } from './use-names.ts'
import type { SheetEditor } from './use-sheet.ts'
import layout from '#styles/layout.module.css'
import css from './shop.module.css'

type Side = 'mine' | 'theirs'

/** Two members changed the same fields: both are shown, and each field is chosen apart. */
export const SheetConflict = ({ editor }: { editor: SheetEditor }) => {
  const { conflict } = editor
  return conflict ? (
    <ConflictDialog key={conflict.fields.join(' ')} conflict={conflict} editor={editor} />
  ) : null
}

type Props = { conflict: NonNullable<SheetEditor['conflict']>; editor: SheetEditor }

const ConflictDialog = ({ conflict, editor }: Props) => {
  const i18n = useI18n()
  const { t } = i18n
  const words = t.form.conflict
  const { commune } = editor.sheet
  const names = useNames(commune ? { [commune.insee]: commune.name } : {})
  const [sides, setSides] = useState<Record<string, Side>>({})
  const { fields, mine, theirs } = conflict
  const text = (field: keyof MerchantSheetFields, values: Partial<MerchantSheetFields>) => (
    <span className={css.version}>
      {fieldText(field, values[field], i18n, names) ?? words.empty}
    </span>
  )
  const settle = () => {
    const taken = fields.filter((field) => sides[field] === 'theirs')
    // Their text in one's own edits is a change that changes nothing: it goes by itself.
    editor.edit(Object.fromEntries(taken.map((field) => [field, theirs[field]])))
    editor.resolve('mine')
  }
  return (
    <Dialog
      open
      wide
      keepOpenOutside
      title={words.title}
      onClose={() => undefined}
      actions={
        <Button variant="primary" disabled={fields.some((field) => !sides[field])} onClick={settle}>
          {t.proShop.conflictDone}
        </Button>
      }
    >
      <div className={layout.stack}>
        <p>{words.text}</p>
        {fields.map((field) => (
          <RadioGroup
            key={field}
            name={`conflict.${field}`}
            label={t.proShop.fields[field] ?? field}
            value={sides[field] ?? null}
            onChange={(side: Side) => setSides({ ...sides, [field]: side })}
            choices={[
              { value: 'mine', name: words.mine, detail: text(field, mine) },
              { value: 'theirs', name: words.theirs, detail: text(field, theirs) },
            ]}
          />
        ))}
      </div>
    </Dialog>
  )
}
