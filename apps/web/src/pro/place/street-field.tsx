import type { AddressMatch } from '@dansmazone/contract/joining'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addressQuery } from '#api/pro-merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useSettled } from '#lib/settled.ts'
import { Combobox } from '#ui/combobox.tsx'
import css from './place.module.css'

type Props = {
  communeInsee: string
  value: string
  /** As it is typed: it is kept even where the service does not know it. */
  onText: (street: string) => void
  onPick: (match: AddressMatch) => void
}

const shortest = 3

/** A street of the commune, with what the address service proposes. */
export const StreetField = ({ communeInsee, value, onText, onPick }: Props) => {
  const { t } = useI18n()
  const words = t.proPlace
  const [typed, setTyped] = useState(false)
  const asked = useSettled(value.trim())
  const { data, isPlaceholderData, isError } = useQuery({
    ...addressQuery(asked.slice(0, 200), communeInsee),
    enabled: typed && asked.length >= shortest,
    placeholderData: keepPreviousData,
  })
  const found = (data?.items ?? []).filter(({ street }) => street !== null)
  const unreachable = typed && isError
  const choices =
    typed && asked.length >= shortest && data && !unreachable
      ? found.map(({ street, label }, index) => ({
          id: String(index),
          name: street ?? '',
          detail: label.replace(street ?? '', '').replace(/^[\s,]+/, ''),
        }))
      : null
  return (
    <div className={css.group}>
      <Combobox
        label={words.street}
        placeholder={words.streetPlaceholder}
        text={value}
        onText={(text) => {
          setTyped(true)
          onText(text)
        }}
        choices={choices}
        late={isPlaceholderData || asked !== value.trim()}
        onChoose={({ id }) => {
          setTyped(false)
          const match = found[Number(id)]
          if (match) onPick(match)
        }}
        emptyText={words.streetNone}
        countText={words.streetFound}
      />
      <p className={css.hint}>{unreachable ? words.streetUnreachable : words.streetHint}</p>
    </div>
  )
}
