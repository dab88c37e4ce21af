import type { Commune } from '@dansmazone/contract/territory'
import { useState } from 'react'
import { useCommuneChoices } from '#frame/use-commune-choices.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Combobox } from '#ui/combobox.tsx'
import css from './place.module.css'

type Props = {
  label: string
  hint?: string
  onPick: (commune: Commune) => void
}

const choicesShown = 8

/** A commune by its name or its postcode. */
export const CommuneField = ({ label, hint, onPick }: Props) => {
  const { t } = useI18n()
  const words = t.proPlace
  const [text, setText] = useState('')
  const { communes, choices, late } = useCommuneChoices(text.trim(), choicesShown)
  return (
    <div className={css.group}>
      <Combobox
        label={label}
        text={text}
        onText={setText}
        choices={choices}
        late={late}
        onChoose={({ id }) => {
          const commune = communes.find(({ insee }) => insee === id)
          if (commune) onPick(commune)
        }}
        emptyText={words.communeNone}
        countText={words.communeFound}
      />
      {hint && <p className={css.hint}>{hint}</p>}
    </div>
  )
}
