import type { SheetWeek } from '@dansmazone/contract/merchant-sheet'
import type { OpeningSpan, Weekday } from '@dansmazone/contract/opening-hours'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { dayName } from '#lib/format.ts'
import { Button } from '#ui/button.tsx'
import { CopyDay } from './copy-day.tsx'
import { SpansEditor } from './spans-editor.tsx'
import {
  inOrder,
  isSound,
  spansOn,
  weekdays,
  weekModels,
  withSpans,
  type WeekModel,
} from './week-edit.ts'
import layout from '#styles/layout.module.css'
import css from './hours.module.css'

type Props = {
  value: SheetWeek
  /** Only ever a week without faults. */
  onChange: (week: SheetWeek) => void
  withModels?: boolean
}

type Draft = Record<Weekday, OpeningSpan[]>

const draftOf = (week: SheetWeek): Draft =>
  Object.fromEntries(weekdays.map((day) => [day, spansOn(week, day)])) as Draft

const weekOf = (draft: Draft): SheetWeek =>
  weekdays.reduce<SheetWeek>((week, day) => withSpans(week, [day], inOrder(draft[day])), [])

/** Midnight has two names. */
const sameSpans = (one: OpeningSpan[], other: OpeningSpan[]) =>
  one.length === other.length &&
  one.every(({ opens, closes }, index) => {
    const span = other[index]
    return (
      opens === span?.opens && closes.replace('24:', '00:') === span.closes.replace('24:', '00:')
    )
  })

/** The seven days. What is being typed is kept here until it makes sense. */
export const WeekEditor = ({ value, onChange, withModels = false }: Props) => {
  const { t, locale } = useI18n()
  const words = t.proHours
  const [draft, setDraft] = useState(() => draftOf(value))
  const [known, setKnown] = useState(value)
  const [copying, setCopying] = useState<Weekday | null>(null)
  const [said, setSaid] = useState('')
  // Changed elsewhere, by another member or by the API's own way of writing hours: those days, and no other.
  const changed = weekdays.filter((day) => !sameSpans(spansOn(known, day), spansOn(value, day)))
  if (changed.length > 0) {
    setKnown(value)
    setDraft({ ...draft, ...Object.fromEntries(changed.map((day) => [day, spansOn(value, day)])) })
  }
  const change = (next: Draft) => {
    setDraft(next)
    if (!Object.values(next).every(isSound)) return
    const week = weekOf(next)
    setKnown(week)
    onChange(week)
  }
  const nameOf = (day: Weekday) => dayName(weekdays.indexOf(day), locale)
  const copy = (from: Weekday, to: Weekday[]) => {
    change({ ...draft, ...Object.fromEntries(to.map((day) => [day, draft[from]])) })
    setSaid(words.day.copied(nameOf(from), to.length))
    setCopying(null)
  }
  const unsound = !Object.values(draft).every(isSound)
  const models = Object.keys(weekModels) as WeekModel[]
  return (
    <div className={css.week}>
      {withModels && (
        <details className={css.models} open={value.length === 0}>
          <summary>{words.week.models}</summary>
          <p className={css.aside}>{words.week.modelReplaces}</p>
          <div className={layout.cluster}>
            {models.map((model) => (
              <Button key={model} onClick={() => change(draftOf(weekModels[model]))}>
                {words.week.model[model]}
              </Button>
            ))}
          </div>
        </details>
      )}
      <ul className={css.days}>
        {weekdays.map((day) => (
          <li key={day} className={css.day}>
            <h3 className={css.dayName}>{nameOf(day)}</h3>
            <SpansEditor
              of={nameOf(day)}
              spans={draft[day]}
              onChange={(spans) => change({ ...draft, [day]: spans })}
            />
            {copying === day ? (
              <CopyDay
                from={day}
                onCopy={(to) => copy(day, to)}
                onCancel={() => setCopying(null)}
              />
            ) : (
              isSound(draft[day]) && (
                <Button variant="quiet" className={css.copy} onClick={() => setCopying(day)}>
                  {words.day.copy}
                  <span className={layout.hidden}>{words.day.copyFrom(nameOf(day))}</span>
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      <output className={layout.hidden}>{said}</output>
      {unsound && <p className={css.fault}>{words.day.waiting}</p>}
    </div>
  )
}
