import { useI18n } from '#i18n/i18n.tsx'
import { momentNames, type Filters } from '#lib/filters.ts'
import { comingDays, partTimes, spokenDay } from '#lib/moment.ts'
import { Checkbox, Select } from '#ui/field.tsx'
import { FilterGroup } from './filter-group.tsx'
import { FoundCount } from './found-count.tsx'
import type { ListState } from './use-list.ts'
import css from './filter-panel.module.css'

type Props = {
  state: ListState
  shown: Filters
  onMoment: (moment: Pick<Filters, 'openNow' | 'openAt'>) => void
  onChange: () => void
}

const hours = Array.from({ length: 15 }, (_, index) => `${String(index + 7).padStart(2, '0')}:00`)

/** Open now, or on a day of the coming week, and what is there to be bought. */
export const OpeningFields = ({ state, shown, onMoment, onChange }: Props) => {
  const { place, list, names } = state
  const { t, number } = useI18n()
  const words = t.results.opening
  const { openNow: states, exact = true } = list.facets ?? {}
  const countOf = (wanted: string) => states?.find(({ value }) => value === wanted)?.count
  const open = countOf('open')
  const unknown = countOf('unknown')
  return (
    <FilterGroup title={words.title}>
      <Checkbox
        name="ouvert"
        value="maintenant"
        label={t.lists.now.open}
        checked={shown.openNow}
        onChange={({ target }) => onMoment({ openNow: target.checked, openAt: null })}
        {...(open !== undefined && {
          count: <FoundCount count={open} exact={exact} estimated />,
        })}
      />
      <MomentFields shown={shown} today={names.today} onMoment={onMoment} />
      {(shown.openNow || shown.openAt !== null) && (
        <p className={css.note}>
          {shown.openNow && unknown !== undefined && exact
            ? words.withUnknown(number(unknown))
            : words.unknownKept}
        </p>
      )}
      {place.kind === 'products' && (
        <Checkbox
          name="stock"
          value="oui"
          label={t.lists.now.inStock}
          checked={shown.inStock}
          onChange={onChange}
        />
      )}
    </FilterGroup>
  )
}

type MomentProps = Pick<Props, 'shown' | 'onMoment'> & { today: string }

/** A day of the coming week and an hour; those of the address too, when they are others. */
const MomentFields = ({ shown, today, onMoment }: MomentProps) => {
  const { t, clock } = useI18n()
  const words = t.results.opening
  const [day = '', time = partTimes.morning] = shown.openAt?.split('T') ?? []
  const days = [...new Set([...comingDays(today), ...(day ? [day] : [])])].toSorted()
  const parts = Object.entries(partTimes) as [keyof typeof partTimes, string][]
  const known = [...hours, ...Object.values<string>(partTimes)]
  const times = known.includes(time) ? hours : [...hours, time].toSorted()
  const ask = (date: string, at: string) =>
    onMoment({ openNow: date === '' && shown.openNow, openAt: (date && `${date}T${at}`) || null })
  return (
    <div className={css.moment}>
      <Select
        label={words.other}
        name={momentNames.day}
        value={day}
        onChange={({ target }) => ask(target.value, time)}
      >
        <option value="">{words.anyDay}</option>
        {days.map((date) => (
          <option key={date} value={date}>
            {words.dayName(spokenDay(date, today), date)}
          </option>
        ))}
      </Select>
      <div className={css.hour}>
        <Select
          label={words.time}
          name={momentNames.time}
          value={time}
          onChange={({ target }) => ask(day || today, target.value)}
        >
          <optgroup label={words.parts}>
            {parts.map(([part, at]) => (
              <option key={part} value={at}>
                {words.partNames[part]}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.hours}>
            {times.map((at) => (
              <option key={at} value={at}>
                {clock(at)}
              </option>
            ))}
          </optgroup>
        </Select>
      </div>
    </div>
  )
}
