import type { Season } from '@dansmazone/contract/merchant-sheet'
import { Plus, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { monthName } from '#lib/format.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { daysOf, monthDay, readMonthDay, seasonsOverlap } from './season-dates.ts'
import { WeekEditor } from './week-editor.tsx'
import layout from '#styles/layout.module.css'
import field from '#ui/field.module.css'
import css from './hours.module.css'

type Props = {
  value: Season[]
  /** The usual week, which a new season starts from. */
  weekly: Season['weekly']
  /** Only ever seasons that have names and do not overlap. */
  onChange: (seasons: Season[]) => void
}

const mostSeasons = 6

/** The season that a season overlaps, if any. */
const rivalOf = (seasons: Season[], index: number) => {
  const season = seasons[index]
  return season && seasons.slice(0, index).find((other) => seasonsOverlap(season, other))
}

/** Parts of every year that have a week of their own. */
export const Seasons = ({ value, weekly, onChange }: Props) => {
  const { t } = useI18n()
  const words = t.proHours.seasons
  const [draft, setDraft] = useState(value)
  const [known, setKnown] = useState(value)
  // What was pressed is gone: the keyboard goes on from here.
  const place = useRef<HTMLHeadingElement>(null)
  if (JSON.stringify(known) !== JSON.stringify(value)) {
    setKnown(value)
    setDraft(value)
  }
  const change = (next: Season[]) => {
    setDraft(next)
    const sound = next.every((season, index) => season.name.trim() && !rivalOf(next, index))
    if (!sound) return
    setKnown(next)
    onChange(next)
  }
  const add = () =>
    change([...draft, { name: '', from: monthDay(6, 15), to: monthDay(9, 15), weekly }])
  return (
    <section className={css.part}>
      <h2 ref={place} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={css.intro}>{words.intro}</p>
      <ul className={css.items}>
        {draft.map((season, index) => {
          const rival = rivalOf(draft, index)
          const set = (part: Partial<Season>) =>
            change(draft.map((each, at) => (at === index ? { ...each, ...part } : each)))
          return (
            // Two seasons may have the same name while one is being typed.
            <li key={index} className={css.item}>
              <div className={css.itemHead}>
                <p className={css.itemTitle}>{season.name || words.unnamed}</p>
                <Button
                  variant="quiet"
                  icon={Trash2}
                  aria-label={words.remove(season.name || words.unnamed)}
                  onClick={() => {
                    change(draft.filter((_, at) => at !== index))
                    place.current?.focus()
                  }}
                />
              </div>
              <TextField
                label={words.name}
                value={season.name}
                maxLength={80}
                placeholder={words.namePlaceholder}
                error={season.name.trim() ? null : words.nameNeeded}
                onChange={(name) => set({ name })}
              />
              <div className={css.pair}>
                <MonthDay
                  label={words.from}
                  value={season.from}
                  onChange={(from) => set({ from })}
                />
                <MonthDay label={words.to} value={season.to} onChange={(to) => set({ to })} />
              </div>
              {rival ? (
                <p className={css.fault} role="alert">
                  {words.overlap(rival.name)}
                </p>
              ) : (
                <p className={css.aside}>{words.included}</p>
              )}
              <div>
                <p className={layout.hidden}>{words.week(season.name || words.unnamed)}</p>
                <WeekEditor value={season.weekly} onChange={(week) => set({ weekly: week })} />
              </div>
            </li>
          )
        })}
      </ul>
      {draft.length < mostSeasons ? (
        <p>
          <Button icon={Plus} onClick={add}>
            {words.add}
          </Button>
        </p>
      ) : (
        <p className={css.aside}>{words.most}</p>
      )}
    </section>
  )
}

type MonthDayProps = { label: string; value: string; onChange: (value: string) => void }

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** A day of any year. */
const MonthDay = ({ label, value, onChange }: MonthDayProps) => {
  const { t, locale } = useI18n()
  const words = t.proHours.seasons
  const { month, day } = readMonthDay(value)
  const select = `${field.input} ${field.select}`
  return (
    <fieldset>
      <legend className={field.label}>{label}</legend>
      <div className={css.monthDay}>
        <select
          className={select}
          aria-label={words.day(label)}
          value={day}
          onChange={({ target }) => onChange(monthDay(month, Number(target.value)))}
        >
          {Array.from({ length: daysOf(month) }, (_, index) => (
            <option key={index + 1} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </select>
        <select
          className={select}
          aria-label={words.month(label)}
          value={month}
          onChange={({ target }) => {
            const chosen = Number(target.value)
            onChange(monthDay(chosen, Math.min(day, daysOf(chosen))))
          }}
        >
          {months.map((each) => (
            <option key={each} value={each}>
              {monthName(each, locale)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}
