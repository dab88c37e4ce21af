import type { AttributeTemplate } from '@dansmazone/contract/category'
import type { Precision } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { insert, serial } from './insert.ts'

/** A department of the region 76 unless told otherwise; made once for each code. */
export async function createDepartment(
  db: Database,
  { code = '48', name = 'Lozère', slug = 'lozere', regionCode = '76' } = {},
) {
  await db.$client.query(
    `INSERT INTO regions (code, name) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    [regionCode, regionCode === '76' ? 'Occitanie' : `Région ${regionCode}`],
  )
  await db.$client.query(
    `INSERT INTO departments (code, name, slug, region_code) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [code, name, slug, regionCode],
  )
  return { code, name, slug, regionCode }
}

export async function createEpci(db: Database, { code = '', name = 'Cœur de Lozère' } = {}) {
  const row = { code: code || String(200_000_000 + serial()), name }
  await insert(db, 'epcis', row)
  return row
}

export async function createCommune(
  db: Database,
  overrides: {
    insee?: string
    name?: string
    slug?: string
    postcodes?: string[]
    departmentCode?: string
    epciCode?: string
    population?: number
    lat?: number | null
    lon?: number | null
    precision?: Precision
    precisionKm?: number | null
  } = {},
) {
  const { departmentCode = '48' } = overrides
  await createDepartment(
    db,
    departmentCode === '48'
      ? {}
      : {
          code: departmentCode,
          name: `Département ${departmentCode}`,
          slug: `departement-${departmentCode.toLowerCase()}`,
        },
  )
  const number = serial()
  const insee = overrides.insee ?? departmentCode + String(number).padStart(3, '0')
  const precision = overrides.precision ?? (overrides.lat === null ? 'none' : 'exact')
  const placed = precision !== 'none'
  const row = {
    insee,
    name: `Commune ${number}`,
    slug: `commune-${insee.toLowerCase()}`,
    postcodes: [`${departmentCode.slice(0, 2).replace(/\D/, '0')}000`],
    departmentCode,
    population: 1000,
    lat: placed ? 44.518 : null,
    lon: placed ? 3.499 : null,
    precision,
    precisionKm: placed ? 1 : null,
    ...overrides,
  }
  await insert(db, 'communes', row)
  return row
}

/** A rubric, or with `parentId` a category under it. */
export async function createCategory(
  db: Database,
  overrides: {
    slug?: string
    parentId?: string
    nameFr?: string
    nameEn?: string
    nameOc?: string
    synonyms?: string[]
    icon?: string
    template?: AttributeTemplate
    sortOrder?: number
  } = {},
) {
  const number = serial()
  const name = overrides.nameFr ?? `Catégorie ${number}`
  return await insert<{ id: string; slug: string; parent_id: string | null; name_fr: string }>(
    db,
    'categories',
    {
      slug: `categorie-${number}`,
      nameFr: name,
      nameEn: name,
      nameOc: name,
      icon: 'store',
      template: 'other',
      sortOrder: number,
      ...overrides,
    },
  )
}

export async function createLabel(
  db: Database,
  overrides: {
    code?: string
    nameFr?: string
    nameEn?: string
    nameOc?: string
    descriptionFr?: string
    descriptionEn?: string
    subject?: 'merchant' | 'product' | 'both'
    needsCheck?: boolean
  } = {},
) {
  const code = overrides.code ?? `label-${serial()}`
  const row = {
    code,
    nameFr: code,
    nameEn: code,
    nameOc: code,
    descriptionFr: `Ce que garantit ${code}.`,
    descriptionEn: `What ${code} warrants.`,
    subject: 'both',
    needsCheck: false,
    ...overrides,
  }
  await insert(db, 'labels', row)
  return row
}

export async function createMedia(
  db: Database,
  overrides: {
    storageKey?: string
    mimeType?: string
    width?: number
    height?: number
    thumbhash?: string
  } = {},
) {
  return await insert<{ id: string; storage_key: string }>(db, 'media', {
    storageKey: `test/${serial()}.svg`,
    mimeType: 'image/svg+xml',
    width: 1200,
    height: 900,
    ...overrides,
  })
}

/** A category under a rubric, both new: what a product needs. */
export async function createLeaf(db: Database, overrides: { slug?: string } = {}) {
  const rubric = await createCategory(db)
  return await createCategory(db, { ...overrides, parentId: rubric.id })
}
