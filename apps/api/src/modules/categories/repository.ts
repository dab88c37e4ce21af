import type { AttributeTemplate } from '@dansmazone/contract/category'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { nameIn } from '#db/place-sql.ts'
import { prepared } from '#db/query.ts'

export type CategoryRow = {
  id: string
  slug: string
  parentId: string | null
  name: string
  nameFr: string
  nameEn: string
  nameOc: string
  synonyms: string[]
  icon: string
  template: AttributeTemplate
}

/** Every category, rubrics and leaves in their order. */
export const list = (db: Database, locale: Locale): Promise<CategoryRow[]> =>
  prepared(
    db,
    'categories',
    `SELECT c.id, c.slug, c.parent_id AS "parentId", ${nameIn('c', '$1')} AS name, c.name_fr AS "nameFr",
       c.name_en AS "nameEn", c.name_oc AS "nameOc", c.synonyms, c.icon, c.template
     FROM categories c ORDER BY c.sort_order, c.slug`,
    [locale],
  )
