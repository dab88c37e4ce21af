import type { MerchantSheetFields, SheetHours } from '@dansmazone/contract/merchant-sheet'
import { weekdays } from '@dansmazone/contract/opening-hours'
import type { Queries } from '#db/transaction.ts'
import { toLocalTime } from '#lib/local-time.ts'
import { formatSpans } from '#lib/spans.ts'
import { toMinutes } from './normal-hours.ts'
import { daysOfSeasons, seasonsUntil } from './seasonal-days.ts'

type Name = keyof MerchantSheetFields

/** Writes the accepted state of a merchant that has its row in `merchants`: of its parts, those named. */
export async function writeMerchant(
  tx: Queries,
  id: string,
  fields: MerchantSheetFields,
  names: Name[],
): Promise<void> {
  if (names.length === 0) return
  const { day: today } = toLocalTime(new Date())
  await writeColumns(tx, id, fields, {
    days: names.includes('hours'),
    until: seasonsUntil(fields.hours, today),
  })
  if (names.includes('hours')) await writeHours(tx, id, fields.hours, today)
  if (names.includes('closures')) await writeClosures(tx, id, fields)
  if (names.includes('categories')) await writeCategories(tx, id, fields)
  if (names.includes('labels')) await writeDeclaredLabels(tx, id, fields)
  if (names.includes('images')) await writeImages(tx, id, fields)
}

/** `days`: whether those of seasons are written out along with it, up to `until`. */
type Written = { days: boolean; until: string | null }

async function writeColumns(
  tx: Queries,
  id: string,
  fields: MerchantSheetFields,
  { days, until }: Written,
) {
  const { address, hours, logo, ...columns } = fields
  await tx.$client.query(
    `UPDATE merchants m SET name = f.name, kind = f.kind, description = f.description, story = f.story,
       street = f.street, street_public = f."streetPublic", postcode = f.postcode, commune_insee = f."communeInsee",
       lat = f.lat, lon = f.lon, precision = f.precision, phone = f.phone, phone_public = f."phonePublic",
       email = f.email, website = f.website, shop_url = f."shopUrl", socials = f.socials, services = f.services,
       hours_kind = f."hoursKind", holidays = f.holidays, seasons = f.seasons, siret = f.siret,
       seasons_until = CASE WHEN $3 THEN $4::date ELSE m.seasons_until END,
       legal_name = f."legalName", legal_form = f."legalForm", register = f.register, logo_media_id = f.logo,
       updated_at = greatest(m.updated_at, now())
     FROM jsonb_to_record($2) AS f (name text, kind text, description text, story text, street text,
       "streetPublic" boolean, postcode text, "communeInsee" text, lat float8, lon float8, precision text, phone text,
       "phonePublic" boolean, email text, website text, "shopUrl" text, socials jsonb, services text[],
       "hoursKind" text, holidays text, seasons jsonb, siret text, "legalName" text, "legalForm" text, register text,
       logo uuid)
     WHERE m.id = $1`,
    [
      id,
      JSON.stringify({
        ...columns,
        ...address,
        hoursKind: hours.kind,
        holidays: hours.holidays,
        seasons: hours.seasons,
        logo,
      }),
      days,
      until,
    ],
  )
}

async function writeHours(tx: Queries, id: string, hours: SheetHours, today: number) {
  const weekly = hours.weekly.map(({ day, spans }) => ({
    weekday: weekdays.indexOf(day) + 1,
    spans: formatSpans(toMinutes(spans, 'body.hours.weekly')),
  }))
  const own = hours.special.map(({ date, spans, note }) => ({
    day: date,
    spans: formatSpans(toMinutes(spans, 'body.hours.special')),
    note: note ?? null,
    seasonal: false,
  }))
  const seasonal = daysOfSeasons(hours, today).map((day) => ({ ...day, seasonal: true }))
  await tx.$client.query('DELETE FROM weekly_hours WHERE merchant_id = $1', [id])
  await tx.$client.query('DELETE FROM special_days WHERE merchant_id = $1', [id])
  await tx.$client.query(
    `INSERT INTO weekly_hours (merchant_id, weekday, spans) SELECT $1, weekday, spans
     FROM jsonb_to_recordset($2) AS w (weekday smallint, spans int4multirange)`,
    [id, JSON.stringify(weekly)],
  )
  await tx.$client.query(
    `INSERT INTO special_days (merchant_id, day, spans, note, seasonal) SELECT $1, day, spans, note, seasonal
     FROM jsonb_to_recordset($2) AS s (day date, spans int4multirange, note text, seasonal boolean)`,
    [id, JSON.stringify([...own, ...seasonal])],
  )
}

async function writeClosures(tx: Queries, id: string, { closures }: MerchantSheetFields) {
  await tx.$client.query('DELETE FROM closures WHERE merchant_id = $1', [id])
  await tx.$client.query(
    `INSERT INTO closures (merchant_id, during, reason) SELECT $1, daterange("from", "to", '[]'), reason
     FROM jsonb_to_recordset($2) AS c ("from" date, "to" date, reason text)`,
    [id, JSON.stringify(closures)],
  )
}

async function writeCategories(tx: Queries, id: string, { categories }: MerchantSheetFields) {
  await tx.$client.query('DELETE FROM merchant_categories WHERE merchant_id = $1', [id])
  await tx.$client.query(
    `INSERT INTO merchant_categories (merchant_id, category_id, sort_order) SELECT $1, c.id, place - 1
     FROM unnest($2::text[]) WITH ORDINALITY AS given (slug, place) JOIN categories c USING (slug)`,
    [id, categories],
  )
}

/** What was checked on evidence stays, declared or not. */
async function writeDeclaredLabels(tx: Queries, id: string, { labels }: MerchantSheetFields) {
  await tx.$client.query(
    `DELETE FROM merchant_labels WHERE merchant_id = $1 AND evidence = 'declared' AND label_code <> ALL ($2)`,
    [id, labels],
  )
  await tx.$client.query(
    `INSERT INTO merchant_labels (merchant_id, label_code, evidence)
     SELECT $1, code, 'declared' FROM labels WHERE code = ANY ($2) ON CONFLICT DO NOTHING`,
    [id, labels],
  )
}

async function writeImages(tx: Queries, id: string, { images }: MerchantSheetFields) {
  await tx.$client.query('DELETE FROM merchant_images WHERE merchant_id = $1', [id])
  await tx.$client.query(
    `INSERT INTO merchant_images (merchant_id, media_id, alt, sort_order)
     SELECT $1, ("image"->>'mediaId')::uuid, "image"->>'alt', place - 1
     FROM jsonb_array_elements($2) WITH ORDINALITY AS given ("image", place)`,
    [id, JSON.stringify(images)],
  )
}
