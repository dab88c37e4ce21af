import type { I18n } from '#i18n/i18n.tsx'
import { categoryName } from './narrowing-name.ts'
import type { ListState } from './use-list.ts'

/** What the list is of, and where: `Couteaux · Aveyron`, `« savon »`. The other filters are said by the chips. */
export const listTitle = (
  { place, asked, names }: ListState,
  { t }: I18n,
  { inTabs }: { inTabs: boolean },
): string => {
  const { text, categories, departments, communes } = asked.filters
  const [category, ...otherCategories] = categories
  const [department, ...otherDepartments] = departments
  const [commune, ...otherCommunes] = communes
  const kind = place.kind === 'products' ? t.nav.products : t.nav.merchants
  const subject = category && otherCategories.length === 0 ? categoryName(names, category) : null
  return [
    text && t.lists.heading.quoted(text),
    // Between tabs that say it, a search goes without.
    (place.kind === 'merchants' || !subject) && !(text && inTabs) && kind,
    subject,
    commune && otherCommunes.length === 0 && names.communes.get(commune)?.name,
    asked.commune && t.lists.heading.near(asked.commune.name),
    department &&
      otherDepartments.length === 0 &&
      names.territory.departments.find(({ code }) => code === department)?.name,
  ]
    .filter(Boolean)
    .join(' · ')
}
