import type { Closure } from '@dansmazone/contract/opening-hours'
import { CalendarOff, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useNow } from '#lib/now.tsx'
import { addDays, parisTime } from '#lib/paris-time.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Checkbox } from '#ui/field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { closureFault } from './closure-fault.ts'
import layout from '#styles/layout.module.css'
import css from './hours.module.css'

type Props = { value: Closure[]; onChange: (closures: Closure[]) => void }

/** Planned closures, in force or to come, and a form for one more. */
export const Closures = ({ value, onChange }: Props) => {
  const { t, day } = useI18n()
  const words = t.proHours.closures
  const now = parisTime(useNow())
  const [adding, setAdding] = useState(false)
  // What was pressed is gone: the keyboard goes on from here.
  const place = useRef<HTMLHeadingElement>(null)
  const goBack = () => place.current?.focus()
  const standing = value.filter(({ to }) => to === null || to >= now.date)
  const said = (date: string) => day(date, now.year)
  return (
    <section className={css.part}>
      <h2 ref={place} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={css.intro}>{words.intro}</p>
      {standing.length > 0 ? (
        <ul className={css.items}>
          {standing.map((closure) => {
            const { from, to, reason } = closure
            return (
              <li key={from} className={css.item}>
                <div className={css.itemHead}>
                  <p className={css.itemTitle}>
                    {to === null
                      ? t.merchant.closure.comingOpen(said(from))
                      : from === to
                        ? t.merchant.closure.comingDay(said(from))
                        : t.merchant.closure.coming(said(from), said(to))}
                  </p>
                  <Button
                    variant="quiet"
                    icon={Trash2}
                    aria-label={words.remove(said(from))}
                    onClick={() => {
                      onChange(standing.filter((each) => each !== closure))
                      goBack()
                    }}
                  />
                </div>
                <p>
                  {from <= now.date && <span className={css.current}>{words.now}</span>}{' '}
                  {to === null ? words.noReturn : words.back(said(addDays(to, 1)))}
                </p>
                {reason && <p className={css.aside}>{reason}</p>}
              </li>
            )
          })}
        </ul>
      ) : (
        <p>{words.none}</p>
      )}
      {adding ? (
        <NewClosure
          others={standing}
          today={now.date}
          onAdd={(closure) => {
            onChange([...standing, closure].toSorted((a, b) => a.from.localeCompare(b.from)))
            setAdding(false)
            goBack()
          }}
          onCancel={() => {
            setAdding(false)
            goBack()
          }}
        />
      ) : (
        <p>
          <Button icon={CalendarOff} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </p>
      )}
    </section>
  )
}

type NewProps = {
  others: Closure[]
  today: string
  onAdd: (closure: Closure) => void
  onCancel: () => void
}

const NewClosure = ({ others, today, onAdd, onCancel }: NewProps) => {
  const { t } = useI18n()
  const words = t.proHours.closures
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [endless, setEndless] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const fault = closureFault({ from, to, endless }, others)
  const told = tried && fault ? words[fault] : null
  const add = () => {
    setTried(true)
    if (fault || from === null) return
    const text = reason.trim()
    onAdd({ from, to: endless ? null : to, ...(text && { reason: text }) })
  }
  return (
    <div className={css.item}>
      <div className={css.pair}>
        <DateField
          label={words.from}
          value={from}
          onChange={setFrom}
          min={today}
          error={fault === 'missing' ? told : null}
        />
        {!endless && (
          <DateField
            label={words.to}
            value={to}
            onChange={setTo}
            min={from ?? today}
            error={fault === 'missing' ? null : told}
          />
        )}
      </div>
      <Checkbox
        label={words.unknownReturn}
        checked={endless}
        onChange={({ target }) => setEndless(target.checked)}
      />
      <TextField
        label={words.reason}
        value={reason}
        maxLength={200}
        placeholder={words.reasonPlaceholder}
        onChange={setReason}
      />
      <div className={layout.cluster}>
        <Button variant="primary" onClick={add}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  )
}
