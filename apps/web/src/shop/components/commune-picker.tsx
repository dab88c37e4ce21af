import { useQueryClient } from '@tanstack/react-query'
import { LocateFixed } from 'lucide-react'
import { useState } from 'react'
import { useCommuneChoices } from '#frame/use-commune-choices.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { typedPlaceName } from '#lib/filters.ts'
import { Button } from '#ui/button.tsx'
import { Combobox } from '#ui/combobox.tsx'
import { locateCommune, type LocateFailure } from './locate-commune.ts'
import css from './commune-picker.module.css'

type Props = {
  label: string
  hideLabel?: boolean
  /** The commune in force; when it changes, so does what is in the field. */
  initialText?: string
  /** In a narrow place: the button under the field. */
  stacked?: boolean
  onPick: (insee: string) => void
}

const choicesShown = 6

/** Where one is: a commune typed, or found from the device when asked. Only the commune is kept, in the address. */
export const CommunePicker = ({
  label,
  hideLabel = false,
  initialText = '',
  stacked = false,
  onPick,
}: Props) => {
  const { t } = useI18n()
  const queryClient = useQueryClient()
  const [text, setText] = useState(initialText)
  const [given, setGiven] = useState(initialText)
  if (given !== initialText) {
    setGiven(initialText)
    setText(initialText)
  }
  const [locating, setLocating] = useState(false)
  const [failure, setFailure] = useState<LocateFailure | null>(null)
  const asked = text.trim()
  const { choices, late } = useCommuneChoices(asked, choicesShown, asked !== initialText)

  const locate = async () => {
    if (locating) return
    setLocating(true)
    setFailure(null)
    const found = await locateCommune(queryClient)
    setLocating(false)
    if (typeof found === 'string') {
      setFailure(found)
      return
    }
    setText(found.name)
    onPick(found.insee)
  }

  return (
    <div>
      <div className={classes(css.row, stacked && css.stacked)}>
        <Combobox
          label={label}
          hideLabel={hideLabel}
          name={typedPlaceName}
          placeholder={t.near.placeholder}
          text={text}
          onText={setText}
          choices={choices}
          late={late}
          onChoose={({ id }) => onPick(id)}
          emptyText={t.near.none}
          countText={t.near.found}
        />
        <Button icon={LocateFixed} onClick={() => void locate()} aria-busy={locating}>
          {locating ? t.near.locating : t.near.locate}
        </Button>
      </div>
      <p className={css.message} aria-live="polite">
        {failure ? t.near.failures[failure] : null}
      </p>
    </div>
  )
}
