import { useState, type ReactNode } from 'react'
import type { AutosaveHandle } from '#frame/use-autosave.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { Dialog } from '#ui/dialog.tsx'
import layout from '#styles/layout.module.css'
import css from './parts.module.css'

type Side = 'mine' | 'theirs'
type Editor<Fields extends object> = Pick<AutosaveHandle<Fields>, 'conflict' | 'edit' | 'resolve'>

type Props<Fields extends object> = {
  editor: Editor<Fields>
  conflict: NonNullable<Editor<Fields>['conflict']>
  label: (field: keyof Fields & string) => ReactNode
  /** What a field says; null: nothing. */
  text: (field: keyof Fields & string, values: Partial<Fields>) => ReactNode
}

/** Two members changed the same fields: both are shown, and each field is chosen apart. Give it a `key` of them. */
export const ConflictDialog = <Fields extends object>({
  editor,
  conflict,
  label,
  text,
}: Props<Fields>) => {
  const { t } = useI18n()
  const words = t.form.conflict
  const [sides, setSides] = useState<Partial<Record<keyof Fields, Side>>>({})
  const { fields, mine, theirs } = conflict
  const said = (field: keyof Fields & string, values: Partial<Fields>) => (
    <span className={css.version}>{text(field, values) ?? words.empty}</span>
  )
  const settle = () => {
    const taken = fields.filter((field) => sides[field] === 'theirs')
    // Their text in one's own edits is a change that changes nothing: it goes by itself.
    editor.edit(Object.fromEntries(taken.map((field) => [field, theirs[field]])) as Partial<Fields>)
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
          {words.done}
        </Button>
      }
    >
      <div className={layout.stack}>
        <p>{words.text}</p>
        {fields.map((field) => (
          <RadioGroup
            key={field}
            name={`conflict.${field}`}
            label={label(field)}
            value={sides[field] ?? null}
            onChange={(side: Side) => setSides({ ...sides, [field]: side })}
            choices={[
              { value: 'mine', name: words.mine, detail: said(field, mine) },
              { value: 'theirs', name: words.theirs, detail: said(field, theirs) },
            ]}
          />
        ))}
      </div>
    </Dialog>
  )
}
