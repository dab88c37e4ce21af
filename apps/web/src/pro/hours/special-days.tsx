import type { SpecialDay } from '@dansmazone/contract/merchant-sheet'
import { Plus, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useNow } from '#lib/now.tsx'
import { addDays, parisTime } from '#lib/paris-time.ts'
import { nextHoliday } from '#lib/week.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { SpansEditor } from './spans-editor.tsx'
import { inOrder, isSound } from './week-edit.ts'
import layout from '#styles/layout.module.css'
import css from './hours.module.css'

type Props = { value: SpecialDay[]; onChange: (days: SpecialDay[]) => void }

const holidaysShown = 4

/** The public holidays of a year from today, each once. */
const holidaysFrom = (today: string) => {
  const found: { date: string; holiday: NonNullable<ReturnType<typeof nextHoliday>>['holiday'] }[] =
    []
  for (let from = today; ;) {
    const next = nextHoliday(from, 365)
    if (!next || next.date > addDays(today, 365)) return found
    found.push(next)
    from = addDays(next.date, 1)
  }
}

const byDate = (days: SpecialDay[]) => days.toSorted((a, b) => a.date.localeCompare(b.date))

/** Days that replace the week, those to come first in line; the past ones go by themselves. */
export const SpecialDays = ({ value, onChange }: Props) => {
  const { t, day } = useI18n()
  const words = t.proHours.special
  const now = parisTime(useNow())
  const [date, setDate] = useState<string | null>(null)
  const [wide, setWide] = useState(false)
  // What was pressed is gone: the keyboard goes on from here.
  const place = useRef<HTMLHeadingElement>(null)
  const coming = value.filter((each) => each.date >= now.date)
  const taken = new Set(coming.map((each) => each.date))
  const proposed = holidaysFrom(now.date).filter((each) => !taken.has(each.date))
  const shown = wide ? proposed : proposed.slice(0, holidaysShown)
  const fault =
    date === null ? null : taken.has(date) ? words.taken : date < now.date ? words.past : null
  const add = (added: SpecialDay) => onChange(byDate([...coming, added]))
  const replace = (changed: SpecialDay) =>
    onChange(coming.map((each) => (each.date === changed.date ? changed : each)))
  return (
    <section className={css.part}>
      <h2 ref={place} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={css.intro}>{words.intro}</p>
      {coming.length > 0 ? (
        <ul className={css.items}>
          {coming.map((each) => (
            <SpecialDayItem
              key={each.date}
              name={day(each.date, now.year)}
              value={each}
              onChange={replace}
              onRemove={() => {
                onChange(coming.filter((other) => other.date !== each.date))
                place.current?.focus()
              }}
            />
          ))}
        </ul>
      ) : (
        <p>{words.none}</p>
      )}
      {proposed.length > 0 && (
        <div className={layout.stack}>
          <p className={css.itemTitle}>{words.proposed}</p>
          <div className={layout.cluster}>
            {shown.map((each) => (
              <Button
                key={each.date}
                icon={Plus}
                onClick={() =>
                  add({
                    date: each.date,
                    spans: [],
                    note: t.merchant.hours.holidayNames[each.holiday],
                  })
                }
              >
                {words.propose(
                  day(each.date, now.year),
                  t.merchant.hours.holidayNames[each.holiday],
                )}
              </Button>
            ))}
            {shown.length < proposed.length && (
              <Button variant="quiet" onClick={() => setWide(true)}>
                {words.showAll(proposed.length - shown.length)}
              </Button>
            )}
          </div>
        </div>
      )}
      <div className={css.addRow}>
        <DateField
          label={words.date}
          value={date}
          onChange={setDate}
          min={now.date}
          error={fault}
        />
        <Button
          icon={Plus}
          disabled={date === null || fault !== null}
          onClick={() => {
            if (date === null) return
            add({ date, spans: [] })
            setDate(null)
          }}
        >
          {words.add}
        </Button>
      </div>
    </section>
  )
}

type ItemProps = {
  name: string
  value: SpecialDay
  onChange: (day: SpecialDay) => void
  onRemove: () => void
}

const SpecialDayItem = ({ name, value, onChange, onRemove }: ItemProps) => {
  const { t } = useI18n()
  const words = t.proHours.special
  const [spans, setSpans] = useState(value.spans)
  const { note, ...unnoted } = value
  return (
    <li className={css.item}>
      <div className={css.itemHead}>
        <p className={css.itemTitle}>{name}</p>
        <Button variant="quiet" icon={Trash2} aria-label={words.remove(name)} onClick={onRemove} />
      </div>
      <SpansEditor
        of={name}
        spans={spans}
        onChange={(next) => {
          setSpans(next)
          if (isSound(next)) onChange({ ...value, spans: inOrder(next) })
        }}
      />
      <TextField
        label={words.note}
        value={note ?? ''}
        maxLength={200}
        placeholder={words.notePlaceholder}
        onChange={(text) => onChange(text ? { ...unnoted, note: text } : unnoted)}
      />
    </li>
  )
}
