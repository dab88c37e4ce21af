import type { OpeningSpan } from '@dansmazone/contract/opening-hours'
import { Plus, X } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { allDay, isAllDay, nextSpan, spanFaults } from './week-edit.ts'
import css from './hours.module.css'

type Props = {
  /** Whose hours these are, as a sentence names it: `lundi`, `mardi 8 décembre`. */
  of: string
  spans: OpeningSpan[]
  onChange: (spans: OpeningSpan[]) => void
}

const mostSpans = 6

/** No time field can say 24:00: midnight is where both days meet. */
const shown = (time: string) => (time === '24:00' ? '00:00' : time)

/** The spans of one day, each by two times; none of them: closed. */
export const SpansEditor = ({ of, spans, onChange }: Props) => {
  const { t } = useI18n()
  const words = t.proHours.day
  const faults = spanFaults(spans)
  const change = (index: number, part: Partial<OpeningSpan>) =>
    onChange(spans.map((span, at) => (at === index ? { ...span, ...part } : span)))
  const wholeDay = isAllDay(spans)
  return (
    <div className={css.spans}>
      {spans.length === 0 && <p className={css.closed}>{words.closed}</p>}
      {wholeDay ? (
        <p className={css.span}>
          {words.allDay}
          <RemoveButton label={words.remove(of, 1)} onRemove={() => onChange([])} />
        </p>
      ) : (
        spans.map(({ opens, closes }, index) => {
          const fault = faults[index]
          const overnight = opens !== '' && closes !== '' && closes < opens
          return (
            // A span has no name but its rank: a new one comes last, and one taken away was the touched one.
            <div key={index}>
              <div className={css.span}>
                <input
                  type="time"
                  className={css.time}
                  aria-label={words.opens(of, index + 1)}
                  aria-invalid={fault ? true : undefined}
                  value={shown(opens)}
                  onChange={({ target }) => change(index, { opens: target.value })}
                />
                <span>{words.to}</span>
                <input
                  type="time"
                  className={css.time}
                  aria-label={words.closes(of, index + 1)}
                  aria-invalid={fault ? true : undefined}
                  value={shown(closes)}
                  onChange={({ target }) => change(index, { closes: target.value })}
                />
                <RemoveButton
                  label={words.remove(of, index + 1)}
                  onRemove={() => onChange(spans.filter((_, at) => at !== index))}
                />
              </div>
              {overnight && !fault && <p className={css.aside}>{words.nextDay}</p>}
              {fault && (
                <p className={css.fault} role="alert">
                  {words.faults[fault]}
                </p>
              )}
            </div>
          )
        })
      )}
      <div className={css.tools}>
        {!wholeDay && spans.length < mostSpans && (
          <Button
            variant="quiet"
            icon={Plus}
            className={css.tool}
            aria-label={words.addTo(of)}
            onClick={() => onChange([...spans, nextSpan(spans)])}
          >
            {words.add}
          </Button>
        )}
        {spans.length === 0 && (
          <Button
            variant="quiet"
            className={css.tool}
            aria-label={`${words.allDay}, ${of}`}
            onClick={() => onChange([allDay])}
          >
            {words.allDay}
          </Button>
        )}
      </div>
    </div>
  )
}

const RemoveButton = ({ label, onRemove }: { label: string; onRemove: () => void }) => (
  <button type="button" className={css.remove} aria-label={label} title={label} onClick={onRemove}>
    <Icon as={X} />
  </button>
)
