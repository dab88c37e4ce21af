import type { SheetOrigin } from '@dansmazone/contract/product-sheet'
import { MapPin, X } from 'lucide-react'
import { useState } from 'react'
import { useCommuneChoices } from '#frame/use-commune-choices.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useSettled } from '#lib/settled.ts'
import { Button } from '#ui/button.tsx'
import { Combobox } from '#ui/combobox.tsx'
import { Icon } from '#ui/icon.tsx'
import parts from '#pro/components/parts.module.css'
import field from '#ui/field.module.css'
import css from './product.module.css'

type Props = {
  label: string
  value: SheetOrigin | null
  error?: string | undefined
  onChange: (origin: SheetOrigin | null) => void
  /** The commune of the shop, one touch away. */
  own?: { insee: string; name: string } | null
}

const choicesShown = 6
const elsewhere = 'elsewhere'

/** A place of origin: a commune of the territory, or any other place in words. */
export const OriginField = ({ label, value, error, onChange, own }: Props) => {
  const { t } = useI18n()
  const words = t.proProducts.form
  const [text, setText] = useState('')
  const asked = useSettled(text.trim())
  const { choices: communes, late } = useCommuneChoices(asked, choicesShown)
  const choices = communes && [
    ...communes,
    { id: elsewhere, name: words.placeElsewhere(asked), detail: '' },
  ]
  if (value) {
    return (
      <div className={css.place}>
        <p className={field.label}>{label}</p>
        <p className={parts.item}>
          <Icon as={MapPin} />
          <span className={parts.itemName}>{value.place}</span>
          <button
            type="button"
            className={parts.iconButton}
            aria-label={words.placeRemove(value.place)}
            onClick={() => onChange(null)}
          >
            <Icon as={X} />
          </button>
        </p>
        {error && (
          <p className={field.error} role="alert">
            {error}
          </p>
        )}
      </div>
    )
  }
  return (
    <div className={css.place}>
      <Combobox
        label={label}
        placeholder={words.placeHint}
        text={text}
        onText={setText}
        choices={choices}
        late={late || asked !== text.trim()}
        onChoose={({ id, name }) => {
          setText('')
          onChange(id === elsewhere ? { place: asked.slice(0, 120) } : { place: name, insee: id })
        }}
        emptyText={words.placeNone}
        countText={words.placeFound}
      />
      {own && (
        <p>
          <Button
            variant="quiet"
            icon={MapPin}
            onClick={() => onChange({ place: own.name, insee: own.insee })}
          >
            {own.name}
          </Button>
        </p>
      )}
    </div>
  )
}
