import type { Commune } from '@dansmazone/contract/territory'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { communeListQuery } from '#api/territories.ts'
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
  const asked = text.trim()
  const { data, isPlaceholderData } = useQuery({
    ...communeListQuery({ q: asked.slice(0, 100), limit: choicesShown }),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  })
  const choices =
    asked.length > 1 && data
      ? data.items.map(({ insee, name, department, postcodes }) => ({
          id: insee,
          name,
          detail: `${postcodes[0] ?? ''} ${department.name}`,
        }))
      : null
  return (
    <div className={css.group}>
      <Combobox
        label={label}
        text={text}
        onText={setText}
        choices={choices}
        late={isPlaceholderData}
        onChoose={({ id }) => {
          const commune = data?.items.find(({ insee }) => insee === id)
          if (commune) onPick(commune)
        }}
        emptyText={words.communeNone}
        countText={words.communeFound}
      />
      {hint && <p className={css.hint}>{hint}</p>}
    </div>
  )
}
