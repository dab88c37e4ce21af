import { useI18n } from '#i18n/i18n.tsx'
import { radiusChoicesKm, usualRadiusKm, type Filters } from '#lib/filters.ts'
import { CommunePicker } from '#shop/components/commune-picker.tsx'
import { Anchor } from '#ui/anchor.tsx'
import { Select } from '#ui/field.tsx'
import { countsOf, isOffered } from './facets.ts'
import { FilterGroup } from './filter-group.tsx'
import { listHref, narrowingsOf } from './list-queries.ts'
import type { ListState } from './use-list.ts'
import css from './filter-panel.module.css'

type Props = {
  state: ListState
  shown: Filters
  unknownPlace: string | null
  onNear: (insee: string) => void
  onChange: () => void
}

/** The usual radius goes without saying in the address. */
const radiusValue = (radiusKm: number) => (radiusKm === usualRadiusKm ? '' : String(radiusKm))

/** Around a commune, or in a department. */
export const PlaceFields = ({ state, shown, unknownPlace, onNear, onChange }: Props) => {
  const { place, filters, names, asked, list } = state
  const { t, number } = useI18n()
  const [department = '', ...otherDepartments] = shown.departments
  const departments = countsOf(list.facets?.department)
  const exact = list.facets?.exact ?? true
  const near = narrowingsOf(place.kind, filters).find(({ field }) => field === 'near')
  const radius = shown.radiusKm ?? usualRadiusKm
  const radiuses = [...new Set([...radiusChoicesKm, radius])].toSorted((a, b) => a - b)
  return (
    <FilterGroup title={t.lists.place.title}>
      <div className={css.fields}>
        <CommunePicker
          label={t.lists.place.near}
          stacked
          initialText={asked.commune?.name ?? unknownPlace ?? ''}
          onPick={onNear}
        />
        {unknownPlace !== null && (
          <p className={css.error} role="alert">
            {t.lists.place.unknown(unknownPlace)}
          </p>
        )}
        {near && (
          <>
            <input type="hidden" name="pres" value={shown.near ?? ''} />
            <Anchor href={listHref(place, near.without)} className={css.clear}>
              {t.lists.place.change}
            </Anchor>
            <Select
              label={t.lists.place.radius}
              name="rayon"
              value={radiusValue(radius)}
              onChange={onChange}
            >
              {radiuses.map((choice) => (
                <option key={choice} value={radiusValue(choice)}>
                  {t.lists.place.km(number(choice, 1))}
                </option>
              ))}
            </Select>
          </>
        )}
        <Select
          label={t.lists.place.department}
          name="departement"
          value={department}
          onChange={onChange}
        >
          <option value="">{t.lists.place.everywhere}</option>
          {names.territory.departments
            .filter(({ code }) => isOffered(departments, code, shown.departments.includes(code)))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {departments
                  ? t.results.facets.option(name, number(departments.get(code) ?? 0), exact)
                  : name}
              </option>
            ))}
        </Select>
      </div>
      {otherDepartments.map((code) => (
        <input key={code} type="hidden" name="departement" value={code} />
      ))}
    </FilterGroup>
  )
}
