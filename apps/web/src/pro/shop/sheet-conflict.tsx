import { useI18n } from '#i18n/i18n.tsx'
import { ConflictDialog } from '#pro/components/conflict-dialog.tsx'
import { fieldText } from './field-text.ts'
import { useNames } from './use-names.ts'
import type { SheetEditor } from './use-sheet.ts'

export const SheetConflict = ({ editor }: { editor: SheetEditor }) =>
  editor.conflict && (
    <Named key={editor.conflict.fields.join(' ')} editor={editor} conflict={editor.conflict} />
  )

type Props = { editor: SheetEditor; conflict: NonNullable<SheetEditor['conflict']> }

/** Names of categories and places are asked for only where there is something to choose. */
const Named = ({ editor, conflict }: Props) => {
  const i18n = useI18n()
  const { commune } = editor.sheet
  const names = useNames(commune ? { [commune.insee]: commune.name } : {})
  return (
    <ConflictDialog
      editor={editor}
      conflict={conflict}
      label={(field) => i18n.t.proShop.fields[field] ?? field}
      text={(field, values) => fieldText(field, values[field], i18n, names)}
    />
  )
}
