import type { SheetAddress } from '@dansmazone/contract/merchant-sheet'
import type { Commune } from '@dansmazone/contract/territory'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { communeQuery } from '#api/territories.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Switch } from '#ui/choice-fields.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { rounded } from './bearing.ts'
import { CommuneField } from './commune-field.tsx'
import { communeMiddle } from './commune-middle.ts'
import { PinPlace } from './pin-place.tsx'
import { StreetField } from './street-field.tsx'
import css from './place.module.css'

type Props = {
  value: SheetAddress | null
  onChange: (address: SheetAddress) => void
  /** Of an address that is begun: a sole trader's street is kept private unless said otherwise. */
  streetPublicAtFirst: boolean
}

/** Where the door is: the commune, the street if one wants to say it, and a pin. */
export const PlaceForm = ({ value, onChange, streetPublicAtFirst }: Props) => {
  const { t } = useI18n()
  const words = t.proPlace
  const [changing, setChanging] = useState(false)
  const { data: commune } = useQuery({
    ...communeQuery(value?.communeInsee ?? ''),
    enabled: value !== null,
  })
  const pick = (picked: Commune) => {
    setChanging(false)
    const kept = value?.communeInsee === picked.insee ? value : null
    onChange({
      street: kept?.street ?? null,
      streetPublic: value?.streetPublic ?? streetPublicAtFirst,
      postcode: kept?.postcode ?? picked.postcodes[0] ?? '',
      communeInsee: picked.insee,
      ...communeMiddle(picked),
    })
  }
  if (value === null || changing) {
    return (
      <div className={css.place}>
        <CommuneField label={words.commune} hint={words.communeHint} onPick={pick} />
        {value !== null && (
          <p>
            <Button onClick={() => setChanging(false)}>{t.form.cancel}</Button>
          </p>
        )}
      </div>
    )
  }
  const postcodes = commune?.postcodes ?? [value.postcode]
  return (
    <div className={css.place}>
      <div className={css.commune}>
        <div>
          <p className={css.detail}>{words.commune}</p>
          <p className={css.communeName}>{commune?.name ?? value.communeInsee}</p>
          <p className={css.detail}>
            {value.postcode}
            {commune && ` · ${commune.department.name}`}
          </p>
        </div>
        <Button onClick={() => setChanging(true)}>{words.communeChange}</Button>
      </div>
      {postcodes.length > 1 && (
        <SelectField
          label={words.postcode}
          value={value.postcode}
          onChange={(postcode) => onChange({ ...value, postcode })}
          choices={postcodes.map((postcode) => [postcode, postcode] as const)}
        />
      )}
      <StreetField
        communeInsee={value.communeInsee}
        value={value.street ?? ''}
        onText={(street) => onChange({ ...value, street: street || null })}
        onPick={({ street, postcode, lat, lon, precision }) =>
          onChange({
            ...value,
            street,
            postcode: postcode ?? value.postcode,
            ...(lat !== null &&
              lon !== null && { lat: rounded(lat), lon: rounded(lon), precision }),
          })
        }
      />
      {commune && (
        <PinPlace
          commune={commune}
          value={value}
          onChange={(part) => onChange({ ...value, ...part })}
        />
      )}
      <Switch
        label={words.streetPublic}
        hint={words.streetPublicHint}
        checked={value.streetPublic}
        onChange={(streetPublic) => onChange({ ...value, streetPublic })}
      />
    </div>
  )
}
