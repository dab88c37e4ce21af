CREATE TABLE "idempotency_keys" (
	"account_id" uuid NOT NULL,
	"route" text NOT NULL,
	"key" text NOT NULL,
	"digest" text NOT NULL,
	"status" integer,
	"headers" jsonb,
	"body" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_account_id_route_key_pk" PRIMARY KEY("account_id","route","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
-- A minute of a day as a clock shows it; past 1440 it is of the next day (`lib/spans.ts` has the same).
CREATE FUNCTION clock_of(minute int) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN to_char((CASE WHEN minute > 1440 THEN minute - 1440 ELSE minute END) / 60, 'FM00') || ':'
    || to_char(minute % 60, 'FM00');
--> statement-breakpoint
CREATE FUNCTION spans_json(spans int4multirange) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN coalesce((SELECT jsonb_agg(jsonb_build_object('opens', clock_of(lower(span)), 'closes', clock_of(upper(span)))
    ORDER BY span) FROM unnest(spans) AS span), '[]');
--> statement-breakpoint
-- Merchants as their members would write them (`MerchantSheetFields`): what is public now, as a sheet. A label the sheet
-- declares stays one of the sheet when staff have checked it; what staff granted besides is not of the sheet.
CREATE FUNCTION merchant_fields(ids uuid[]) RETURNS TABLE (id uuid, status text, fields jsonb) LANGUAGE sql STABLE AS $$
  SELECT m.id, m.status, jsonb_build_object(
    'name', m.name, 'kind', m.kind, 'description', m.description, 'story', m.story,
    'siret', m.siret, 'legalName', m.legal_name, 'legalForm', m.legal_form, 'register', m.register,
    'address', jsonb_build_object('street', m.street, 'streetPublic', m.street_public, 'postcode', m.postcode,
      'communeInsee', m.commune_insee, 'lat', m.lat, 'lon', m.lon, 'precision', m.precision),
    'phone', m.phone, 'phonePublic', m.phone_public, 'email', m.email, 'website', m.website, 'shopUrl', m.shop_url,
    'socials', m.socials, 'services', to_jsonb(m.services),
    'categories', coalesce((SELECT jsonb_agg(c.slug ORDER BY mc.sort_order)
      FROM merchant_categories mc JOIN categories c ON c.id = mc.category_id WHERE mc.merchant_id = m.id), '[]'),
    'labels', coalesce((SELECT jsonb_agg(l.label_code ORDER BY l.label_code COLLATE "C") FROM merchant_labels l
      LEFT JOIN merchant_sheets s ON s.id = l.merchant_id
      WHERE l.merchant_id = m.id AND (l.evidence = 'declared' OR s.fields->'labels' ? l.label_code)), '[]'),
    'hours', jsonb_build_object('kind', m.hours_kind, 'holidays', m.holidays, 'seasons', m.seasons,
      'weekly', coalesce((SELECT jsonb_agg(jsonb_build_object(
          'day', (ARRAY['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])[h.weekday],
          'spans', spans_json(h.spans)) ORDER BY h.weekday)
        FROM weekly_hours h WHERE h.merchant_id = m.id), '[]'),
      'special', coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
          'date', s.day, 'spans', spans_json(s.spans), 'note', s.note)) ORDER BY s.day)
        FROM special_days s WHERE s.merchant_id = m.id AND NOT s.seasonal), '[]')),
    'closures', coalesce((SELECT jsonb_agg(jsonb_build_object('from', lower(c.during), 'to', upper(c.during) - 1)
        || jsonb_strip_nulls(jsonb_build_object('reason', c.reason)) ORDER BY c.during)
      FROM closures c WHERE c.merchant_id = m.id), '[]'),
    'images', coalesce((SELECT jsonb_agg(jsonb_build_object('mediaId', i.media_id, 'alt', i.alt) ORDER BY i.sort_order)
      FROM merchant_images i WHERE i.merchant_id = m.id), '[]'),
    'logo', m.logo_media_id)
  FROM merchants m WHERE m.id = ANY (ids)
$$;
--> statement-breakpoint
-- The same of products. While a reduction is in force, the price that is written is the one to return to.
CREATE FUNCTION product_fields(ids uuid[]) RETURNS TABLE (id uuid, status text, fields jsonb) LANGUAGE sql STABLE AS $$
  SELECT p.id, p.status, jsonb_build_object(
    'name', p.name, 'description', p.description, 'category', c.slug,
    'price', jsonb_build_object('kind', p.price_kind, 'cents', coalesce(
        (SELECT r.regular_cents FROM reductions r
          WHERE r.product_id = p.id AND r.state = 'in_force' AND r.cents = p.price_cents LIMIT 1), p.price_cents),
      'quantity', p.quantity, 'unit', p.unit),
    'stock', p.stock, 'options', p.options, 'attributes', p.attributes, 'gtin', p.gtin, 'buyUrl', p.buy_url,
    'made', (SELECT jsonb_strip_nulls(jsonb_build_object('place', o.place, 'insee', o.insee, 'department', o.department_code))
      FROM product_origins o WHERE o.product_id = p.id AND o.fact = 'made'),
    'material', (SELECT jsonb_strip_nulls(jsonb_build_object('place', o.place, 'insee', o.insee, 'department', o.department_code))
      FROM product_origins o WHERE o.product_id = p.id AND o.fact = 'material'),
    'labels', coalesce((SELECT jsonb_agg(l.label_code ORDER BY l.label_code COLLATE "C") FROM product_labels l
      LEFT JOIN product_sheets s ON s.id = l.product_id
      WHERE l.product_id = p.id AND (l.evidence = 'declared' OR s.fields->'labels' ? l.label_code)), '[]'),
    'images', coalesce((SELECT jsonb_agg(jsonb_build_object('mediaId', i.media_id, 'alt', i.alt) ORDER BY i.sort_order)
      FROM product_images i WHERE i.product_id = p.id), '[]'))
  FROM products p JOIN categories c ON c.id = p.category_id WHERE p.id = ANY (ids)
$$;
--> statement-breakpoint
-- Sheets of a merchant that was public before anyone wrote one, and of its products; those that exist stay as they are.
CREATE FUNCTION ensure_sheets(merchant uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO merchant_sheets (id, fields, live, stage, confirmed_at, closed_at, suspended_at, created_at, updated_at)
    SELECT m.id, f.fields, m.status = 'published',
      CASE WHEN m.status IN ('draft', 'submitted') THEN 'editing' ELSE 'settled' END, m.verified_at,
      CASE WHEN m.status = 'closed' THEN m.updated_at END, CASE WHEN m.status = 'suspended' THEN m.updated_at END,
      m.created_at, m.updated_at
    FROM merchant_fields(ARRAY[merchant]) f JOIN merchants m ON m.id = f.id
    ON CONFLICT DO NOTHING;
  INSERT INTO product_sheets (id, merchant_id, fields, live, stage, archived_at, created_at, updated_at)
    SELECT p.id, p.merchant_id, f.fields, p.status = 'published',
      CASE WHEN p.status IN ('draft', 'submitted') THEN 'editing' ELSE 'settled' END,
      CASE WHEN p.status = 'archived' THEN p.updated_at END, p.created_at, p.updated_at
    FROM product_fields((SELECT array_agg(id) FROM products WHERE merchant_id = merchant)) f
    JOIN products p ON p.id = f.id
    ON CONFLICT DO NOTHING;
$$;
