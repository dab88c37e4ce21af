import type { Weekday } from '@dansmazone/contract/opening-hours'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { dayName } from '#lib/format.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxGroup } from '#ui/choice-fields.tsx'
import { weekdays } from './week-edit.ts'
import layout from '#styles/layout.module.css'
import css from './hours.module.css'

type Props = { from: Weekday; onCopy: (to: Weekday[]) => void; onCancel: () => void }

/** Which other days have the same hours. */
export const CopyDay = ({ from, onCopy, onCancel }: Props) => {
  const { t, locale } = useI18n()
  const words = t.proHours.day
  const [to, setTo] = useState<Weekday[]>([])
  const nameOf = (day: Weekday) => dayName(weekdays.indexOf(day), locale)
  const others = weekdays.filter((day) => day !== from)
  return (
    <div className={css.copyPanel}>
      <CheckboxGroup
        name={`copy-${from}`}
        label={words.copyTo(nameOf(from))}
        inline
        value={to}
        onChange={setTo}
        choices={others.map((day) => ({ value: day, name: nameOf(day) }))}
      />
      <div className={layout.cluster}>
        <Button variant="quiet" onClick={() => setTo(others)}>
          {words.copyAll}
        </Button>
        <Button
          variant="quiet"
          onClick={() => setTo(weekdays.slice(0, 5).filter((day) => day !== from))}
        >
          {words.copyWeekdays}
        </Button>
      </div>
      <div className={layout.cluster}>
        <Button variant="primary" disabled={to.length === 0} onClick={() => onCopy(to)}>
          {words.copyDone}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  )
}
