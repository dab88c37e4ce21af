/** Whether a sheet `s` has a shelf label: named, on sale, and with a price to show or to ask for. */
export const labelledSql = `(s.archived_at IS NULL AND coalesce(s.fields->>'name', '') <> ''
  AND (s.fields->'price'->>'kind' IS NOT DISTINCT FROM 'on_request' OR s.fields->'price'->>'cents' IS NOT NULL))`
