import { readFile } from 'node:fs/promises'
import type { PoolClient } from 'pg'
import { loadReference, referenceFiles, type ReferenceRubric } from '#src/reference/load.ts'
import { digestOf, isSeeded, markSeeded } from './digest.ts'

/** Categories and labels; answers how many were loaded. What is in use is never deleted. */
export async function seedReference(client: PoolClient): Promise<number> {
  const sources = await Promise.all(referenceFiles.map((file) => readFile(file, 'utf8')))
  const digest = digestOf(...sources)
  if (await isSeeded(client, 'reference', digest)) return 0
  const { rubrics, labels } = await loadReference()
  const categories = await upsertCategories(client, rubrics)
  await upsertLabels(client, labels)
  await markSeeded(client, 'reference', digest)
  return categories + labels.length
}

async function upsertCategories(client: PoolClient, rubrics: ReferenceRubric[]) {
  const rows = rubrics.flatMap((rubric, index) => [
    { ...rubric, categories: [], template: 'other', parent: null, sortOrder: index },
    ...rubric.categories.map((category, order) => ({
      ...category,
      parent: rubric.slug,
      sortOrder: order,
    })),
  ])
  const before = await rubricsOf(client)
  for (const level of ['IS NULL', 'IS NOT NULL']) {
    await client.query(
      `INSERT INTO categories (slug, parent_id, name_fr, name_en, name_oc, synonyms, icon, template, sort_order)
       SELECT r.slug, parent.id, names ->> 'fr', names ->> 'en', names ->> 'oc', r.synonyms, r.icon, r.template, "sortOrder"
       FROM jsonb_to_recordset($1) AS r (slug text, parent text, names jsonb, synonyms text[], icon text,
         template text, "sortOrder" int)
       LEFT JOIN categories parent ON parent.slug = r.parent
       WHERE r.parent ${level}
       ON CONFLICT (slug) DO UPDATE SET parent_id = excluded.parent_id, name_fr = excluded.name_fr,
         name_en = excluded.name_en, name_oc = excluded.name_oc, synonyms = excluded.synonyms, icon = excluded.icon,
         template = excluded.template, sort_order = excluded.sort_order`,
      [JSON.stringify(rows)],
    )
  }
  await client.query(
    `DELETE FROM categories c WHERE slug <> ALL ($1) AND parent_id IS NOT NULL
       AND NOT EXISTS (SELECT FROM products WHERE category_id = c.id)
       AND NOT EXISTS (SELECT FROM merchant_categories WHERE category_id = c.id)`,
    [rows.map(({ slug }) => slug)],
  )
  await client.query(
    `DELETE FROM categories c WHERE slug <> ALL ($1) AND parent_id IS NULL
       AND NOT EXISTS (SELECT FROM categories WHERE parent_id = c.id)`,
    [rows.map(({ slug }) => slug)],
  )
  await refreshMoved(client, before)
  return rows.length
}

/** Listings name the rubric: those of categories that have moved to another one are rebuilt. */
async function refreshMoved(client: PoolClient, before: Map<string, string>) {
  const after = await rubricsOf(client)
  const moved = [...after.keys()].filter((id) => before.has(id) && before.get(id) !== after.get(id))
  if (moved.length === 0) return
  await client.query(
    `SELECT refresh_product_listings(array_agg(id)) FROM products WHERE category_id = ANY ($1)`,
    [moved],
  )
  await client.query(
    `SELECT refresh_merchant_listings(array_agg(merchant_id)) FROM (
       SELECT merchant_id FROM products WHERE category_id = ANY ($1)
       UNION SELECT merchant_id FROM merchant_categories WHERE category_id = ANY ($1)) AS touched`,
    [moved],
  )
}

async function rubricsOf(client: PoolClient) {
  const { rows } = await client.query<{ id: string; parent: string }>(
    'SELECT id, parent_id AS parent FROM categories WHERE parent_id IS NOT NULL',
  )
  return new Map(rows.map(({ id, parent }) => [id, parent]))
}

async function upsertLabels(client: PoolClient, labels: { code: string }[]) {
  await client.query(
    `INSERT INTO labels (code, name_fr, name_en, name_oc, description_fr, description_en, subject, needs_check)
     SELECT code, names ->> 'fr', names ->> 'en', names ->> 'oc', descriptions ->> 'fr', descriptions ->> 'en',
       subject, "needsCheck"
     FROM jsonb_to_recordset($1) AS r (code text, names jsonb, descriptions jsonb, subject text, "needsCheck" boolean)
     ON CONFLICT (code) DO UPDATE SET name_fr = excluded.name_fr, name_en = excluded.name_en, name_oc = excluded.name_oc,
       description_fr = excluded.description_fr, description_en = excluded.description_en, subject = excluded.subject,
       needs_check = excluded.needs_check`,
    [JSON.stringify(labels)],
  )
  await client.query(
    `DELETE FROM labels l WHERE code <> ALL ($1)
       AND NOT EXISTS (SELECT FROM merchant_labels WHERE label_code = l.code)
       AND NOT EXISTS (SELECT FROM product_labels WHERE label_code = l.code)`,
    [labels.map(({ code }) => code)],
  )
}
