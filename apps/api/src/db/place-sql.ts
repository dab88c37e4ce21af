/** SQL shared by the repositories that show places. */

export const nameIn = (alias: string, locale: string) =>
  `CASE ${locale} WHEN 'en' THEN ${alias}.name_en WHEN 'oc' THEN ${alias}.name_oc ELSE ${alias}.name_fr END`

const today = `(now() AT TIME ZONE 'Europe/Paris')::date`

/** How far `openStateUntil` looks, and a few days: of a season no more days are read. */
const seasonalDays = 60

/** Hours as `HoursFacts` has them, for the merchant `m`: the special days and closures that matter from `since` on. */
export const hoursJson = (since: string) => `json_build_object(
  'hoursKind', m.hours_kind, 'holidays', m.holidays, 'seasons', m.seasons,
  'weekly', coalesce((SELECT json_agg(json_build_object('weekday', h.weekday, 'spans', h.spans::text) ORDER BY h.weekday)
    FROM weekly_hours h WHERE h.merchant_id = m.id), '[]'),
  'special', coalesce((SELECT json_agg(json_build_object('day', s.day, 'spans', s.spans::text, 'note', s.note,
      'seasonal', s.seasonal) ORDER BY s.day)
    FROM special_days s WHERE s.merchant_id = m.id AND s.day >= (${since} AT TIME ZONE 'Europe/Paris')::date - 1
      AND (NOT s.seasonal OR s.day <= (${since} AT TIME ZONE 'Europe/Paris')::date + ${seasonalDays})), '[]'),
  'closures', coalesce((SELECT json_agg(json_build_object('from', lower(c.during),
      'to', CASE WHEN upper_inf(c.during) THEN NULL ELSE upper(c.during) - 1 END, 'reason', c.reason) ORDER BY c.during)
    FROM closures c WHERE c.merchant_id = m.id
      AND (upper_inf(c.during) OR upper(c.during) >= (${since} AT TIME ZONE 'Europe/Paris')::date)), '[]'))`

/** Labels of an owner, named in the language `locale`; expired ones are left out. */
export const labelsJson = (table: string, owner: string, locale: string) =>
  `coalesce((SELECT json_agg(json_strip_nulls(json_build_object('code', l.code, 'name', ${nameIn('l', locale)},
      'evidence', held.evidence, 'checkedBy', held.checked_by, 'until', held.valid_until)) ORDER BY held.evidence, l.code)
    FROM ${table} held JOIN labels l ON l.code = held.label_code
    WHERE ${owner} AND (held.valid_until IS NULL OR held.valid_until >= ${today})), '[]')`

/** Pictures of an owner as `ImageRow`s, in order. */
export const imagesJson = (table: string, owner: string) =>
  `coalesce((SELECT json_agg(json_build_object('id', media.id, 'width', media.width, 'height', media.height,
      'alt', shown.alt, 'thumbhash', media.thumbhash) ORDER BY shown.sort_order)
    FROM ${table} shown JOIN media ON media.id = shown.media_id WHERE ${owner}), '[]')`
