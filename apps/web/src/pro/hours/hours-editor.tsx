import type { SheetHours } from '@dansmazone/contract/merchant-sheet'
import type { Closure } from '@dansmazone/contract/opening-hours'
import { useI18n } from '#i18n/i18n.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { Closures } from './closures.tsx'
import { HoursWords } from './hours-words.tsx'
import { Seasons } from './seasons.tsx'
import { SpecialDays } from './special-days.tsx'
import { WeekEditor } from './week-editor.tsx'
import css from './hours.module.css'

type Props = {
  hours: SheetHours
  closures: Closure[]
  onHours: (hours: SheetHours) => void
  onClosures: (closures: Closure[]) => void
  /** When joining: the week, and nothing that can wait. */
  short?: boolean
}

/** When the door is open: the week, the seasons, the days that differ, the closures. */
export const HoursEditor = ({ hours, closures, onHours, onClosures, short = false }: Props) => {
  const { t } = useI18n()
  const words = t.proHours
  const set = (part: Partial<SheetHours>) => onHours({ ...hours, ...part })
  const weekly = hours.kind === 'weekly'
  return (
    <div className={css.editor}>
      <RadioGroup
        name="hours.kind"
        label={words.kind.legend}
        value={hours.kind}
        onChange={(kind) => set({ kind })}
        choices={[
          { value: 'weekly', name: words.kind.weekly },
          {
            value: 'by_appointment',
            name: words.kind.by_appointment,
            detail: words.kind.byAppointmentHint,
          },
          { value: 'unknown', name: words.kind.unknown, detail: words.kind.unknownHint },
        ]}
      />
      {weekly && (
        <section className={css.part}>
          <h2>{words.week.title}</h2>
          <p className={css.intro}>{words.week.intro}</p>
          <WeekEditor withModels value={hours.weekly} onChange={(week) => set({ weekly: week })} />
        </section>
      )}
      {weekly && (
        <RadioGroup
          name="hours.holidays"
          label={words.holidays.legend}
          value={hours.holidays}
          onChange={(holidays) => set({ holidays })}
          choices={[
            { value: 'closed', name: words.holidays.closed },
            { value: 'open', name: words.holidays.open },
            { value: 'unknown', name: words.holidays.unknown },
          ]}
        />
      )}
      {!short && (
        <>
          <Closures value={closures} onChange={onClosures} />
          {hours.kind !== 'unknown' && (
            <SpecialDays value={hours.special} onChange={(special) => set({ special })} />
          )}
          {weekly && (
            <Seasons
              value={hours.seasons}
              weekly={hours.weekly}
              onChange={(seasons) => set({ seasons })}
            />
          )}
        </>
      )}
      <HoursWords hours={hours} />
    </div>
  )
}
