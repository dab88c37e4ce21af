-- Closures of one merchant never overlap; drizzle has no exclusion constraints.
ALTER TABLE closures ADD CONSTRAINT closures_never_overlap EXCLUDE USING gist (merchant_id WITH =, during WITH &&);
--> statement-breakpoint
ALTER TABLE reductions ADD CONSTRAINT reductions_never_overlap
  EXCLUDE USING gist (product_id WITH =, tstzrange(since, until) WITH &&);
--> statement-breakpoint
-- A category hangs from a rubric and a rubric from nothing.
CREATE FUNCTION categories_two_levels() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.parent_id IS NOT NULL AND (
    EXISTS (SELECT FROM categories WHERE id = NEW.parent_id AND parent_id IS NOT NULL)
    OR EXISTS (SELECT FROM categories WHERE parent_id = NEW.id)
  ) THEN
    RAISE EXCEPTION 'category % would be a third level', NEW.slug USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER categories_two_levels BEFORE INSERT OR UPDATE OF parent_id ON categories
  FOR EACH ROW EXECUTE FUNCTION categories_two_levels();
--> statement-breakpoint
-- A product is filed under a category, never under a whole rubric.
CREATE FUNCTION products_filed_under_leaf() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM categories WHERE id = NEW.category_id AND parent_id IS NULL) THEN
    RAISE EXCEPTION 'a product cannot be filed under a rubric' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER products_filed_under_leaf BEFORE INSERT OR UPDATE OF category_id ON products
  FOR EACH ROW EXECUTE FUNCTION products_filed_under_leaf();
--> statement-breakpoint
-- Department and EPCI follow from the commune.
CREATE FUNCTION merchants_take_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT department_code, epci_code INTO NEW.department_code, NEW.epci_code FROM communes WHERE insee = NEW.commune_insee;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER merchants_take_place BEFORE INSERT OR UPDATE OF commune_insee, department_code, epci_code ON merchants
  FOR EACH ROW EXECUTE FUNCTION merchants_take_place();
--> statement-breakpoint
-- An old slug keeps leading to what it named, until something else takes it.
CREATE FUNCTION keep_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM slug_history WHERE subject = TG_ARGV[0] AND slug = NEW.slug;
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO slug_history (subject, slug, target_id) VALUES (TG_ARGV[0], OLD.slug, NEW.id);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER merchants_keep_slug_insert AFTER INSERT ON merchants
  FOR EACH ROW EXECUTE FUNCTION keep_slug('merchant');
--> statement-breakpoint
CREATE TRIGGER merchants_keep_slug AFTER UPDATE OF slug ON merchants
  FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION keep_slug('merchant');
--> statement-breakpoint
CREATE TRIGGER products_keep_slug_insert AFTER INSERT ON products
  FOR EACH ROW EXECUTE FUNCTION keep_slug('product');
--> statement-breakpoint
CREATE TRIGGER products_keep_slug AFTER UPDATE OF slug ON products
  FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION keep_slug('product');
--> statement-breakpoint
CREATE FUNCTION forget_slugs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM slug_history WHERE target_id = OLD.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER merchants_forget_slugs AFTER DELETE ON merchants FOR EACH ROW EXECUTE FUNCTION forget_slugs();
--> statement-breakpoint
CREATE TRIGGER products_forget_slugs AFTER DELETE ON products FOR EACH ROW EXECUTE FUNCTION forget_slugs();
--> statement-breakpoint
-- Every price in force goes to the log. `dansmazone.price_since` dates a price that is put in force after its time; never
-- before the price it replaces, since what was in force then was in force.
CREATE FUNCTION log_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO price_log (product_id, price_kind, price_cents, valid_from)
  VALUES (NEW.id, NEW.price_kind, NEW.price_cents,
    CASE WHEN TG_OP = 'INSERT' THEN NEW.created_at
         ELSE greatest(coalesce(nullif(current_setting('dansmazone.price_since', true), '')::timestamptz, now()),
           (SELECT max(valid_from) FROM price_log WHERE product_id = NEW.id)) END);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER products_log_first_price AFTER INSERT ON products FOR EACH ROW EXECUTE FUNCTION log_price();
--> statement-breakpoint
CREATE TRIGGER products_log_price AFTER UPDATE ON products FOR EACH ROW
  WHEN ((OLD.price_kind, OLD.price_cents) IS DISTINCT FROM (NEW.price_kind, NEW.price_cents))
  EXECUTE FUNCTION log_price();
--> statement-breakpoint
-- The log only grows; it goes with its product and never before.
CREATE FUNCTION price_log_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM products WHERE id = OLD.product_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'the price log is append-only' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER price_log_append_only BEFORE UPDATE OR DELETE ON price_log
  FOR EACH ROW EXECUTE FUNCTION price_log_append_only();
--> statement-breakpoint
CREATE FUNCTION price_log_never_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the price log is append-only' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER price_log_never_truncated BEFORE TRUNCATE ON price_log
  FOR EACH STATEMENT EXECUTE FUNCTION price_log_never_truncated();
--> statement-breakpoint
-- Puts due reductions in force and takes back those that are over; one that would lower nothing, or whose time passed
-- unseen, is void. Safe to call at any time, by several at once: one after the other, since the end of a reduction gives
-- the price that the next one starts from.
CREATE FUNCTION apply_reductions(at timestamptz DEFAULT now()) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  reduction reductions%ROWTYPE;
  price integer;
  changed integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('dansmazone.apply_reductions'));
  FOR reduction IN SELECT * FROM reductions WHERE state = 'in_force' AND until <= at ORDER BY until LOOP
    PERFORM set_config('dansmazone.price_since', reduction.until::text, true);
    UPDATE products SET price_cents = reduction.regular_cents, updated_at = greatest(updated_at, reduction.until)
      WHERE id = reduction.product_id AND price_cents = reduction.cents;
    UPDATE reductions SET state = 'over' WHERE id = reduction.id;
    changed := changed + 1;
  END LOOP;
  FOR reduction IN SELECT * FROM reductions WHERE state = 'planned' AND since <= at ORDER BY since LOOP
    SELECT price_cents INTO price FROM products WHERE id = reduction.product_id FOR UPDATE;
    IF price > reduction.cents AND (reduction.until IS NULL OR reduction.until > at) THEN
      UPDATE reductions SET state = 'in_force', regular_cents = price WHERE id = reduction.id;
      PERFORM set_config('dansmazone.price_since', reduction.since::text, true);
      UPDATE products SET price_cents = reduction.cents, updated_at = greatest(updated_at, reduction.since)
        WHERE id = reduction.product_id;
    ELSE
      UPDATE reductions SET state = 'void' WHERE id = reduction.id;
    END IF;
    changed := changed + 1;
  END LOOP;
  PERFORM set_config('dansmazone.price_since', '', true);
  RETURN changed;
END $$;
--> statement-breakpoint
-- The price to cross out: the lowest in force during the 30 days before the reduction began, an earlier price still in
-- force at the window's start included; reductions that follow one another without a gap keep the price before the first
-- (Code de la consommation, L112-1-1).
CREATE FUNCTION reduction_reference_cents(product uuid, began timestamptz) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE chain AS (
    SELECT began AS since
    UNION
    SELECT r.since FROM reductions r
      JOIN chain ON r.product_id = product AND r.state <> 'void' AND r.until = chain.since
  ), first AS (SELECT min(since) AS since FROM chain)
  SELECT min(log.price_cents)
  FROM first, (
    SELECT price_cents, valid_from, lead(valid_from, 1, 'infinity') OVER (ORDER BY valid_from, id) AS valid_to
    FROM price_log WHERE product_id = product
  ) AS log
  WHERE log.valid_from < log.valid_to AND log.valid_from < first.since
    AND log.valid_to > first.since - interval '30 days';
$$;
--> statement-breakpoint
-- Where anyone may know the merchant to be: its own point, or its commune's when the street is private.
CREATE FUNCTION public_position(merchant merchants, commune communes) RETURNS cube LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN (merchant).street_public THEN (merchant).position ELSE (commune).position END;
--> statement-breakpoint
-- Rebuilds the listings of some products: what is published of published merchants, and nothing else. Merchants are
-- locked first, so that what another transaction does to one of them is either seen here or sees this.
CREATE FUNCTION refresh_product_listings(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT FROM merchants WHERE id IN (SELECT merchant_id FROM products WHERE products.id = ANY (ids)) ORDER BY id
    FOR NO KEY UPDATE;
  DELETE FROM product_listings WHERE product_id = ANY (ids) AND NOT EXISTS (
    SELECT FROM products p JOIN merchants m ON m.id = p.merchant_id
    WHERE p.id = product_listings.product_id AND p.status = 'published' AND m.status = 'published');
  INSERT INTO product_listings AS l (product_id, merchant_id, rubric_id, category_id, name_key, price_cents, available,
    commune_insee, department_code, epci_code, position, services, labels, made_in, created_at, updated_at)
  SELECT p.id, p.merchant_id, c.parent_id, p.category_id, p.name_key, p.price_cents,
    p.stock IN ('in_stock', 'made_to_order'), m.commune_insee, m.department_code, m.epci_code,
    public_position(m, co), m.services,
    coalesce((SELECT array_agg(DISTINCT held.label_code) FROM (
      SELECT label_code FROM product_labels WHERE product_id = p.id
      UNION ALL SELECT label_code FROM merchant_labels WHERE merchant_id = p.merchant_id) AS held), '{}'),
    coalesce((SELECT array_remove(ARRAY[CASE WHEN o.in_region THEN 'region' END, o.department_code, o.insee], NULL)
      FROM product_origins o WHERE o.product_id = p.id AND o.fact = 'made'), '{}'),
    p.created_at, greatest(p.updated_at, m.updated_at)
  FROM products p
  JOIN merchants m ON m.id = p.merchant_id
  JOIN communes co ON co.insee = m.commune_insee
  JOIN categories c ON c.id = p.category_id
  WHERE p.id = ANY (ids) AND p.status = 'published' AND m.status = 'published'
  ON CONFLICT (product_id) DO UPDATE SET
    merchant_id = excluded.merchant_id, rubric_id = excluded.rubric_id, category_id = excluded.category_id,
    name_key = excluded.name_key, price_cents = excluded.price_cents, available = excluded.available,
    commune_insee = excluded.commune_insee, department_code = excluded.department_code, epci_code = excluded.epci_code,
    position = excluded.position, services = excluded.services, labels = excluded.labels, made_in = excluded.made_in,
    created_at = excluded.created_at, updated_at = excluded.updated_at;
$$;
--> statement-breakpoint
CREATE FUNCTION refresh_merchant_listings(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT FROM merchants WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
  DELETE FROM merchant_listings WHERE merchant_id = ANY (ids) AND NOT EXISTS (
    SELECT FROM merchants m WHERE m.id = merchant_listings.merchant_id AND m.status = 'published');
  INSERT INTO merchant_listings AS l (merchant_id, name_key, commune_insee, department_code, epci_code, position,
    category_ids, services, labels, made_in, product_count, week, nights,
    holidays, created_at, updated_at)
  SELECT m.id, m.name_key, m.commune_insee, m.department_code, m.epci_code, public_position(m, co),
    coalesce((SELECT array_agg(DISTINCT filed.id) FROM (
      SELECT unnest(ARRAY[c.id, c.parent_id]) AS id FROM merchant_categories mc JOIN categories c ON c.id = mc.category_id
      WHERE mc.merchant_id = m.id
      UNION ALL SELECT unnest(ARRAY[category_id, rubric_id]) FROM product_listings WHERE merchant_id = m.id
      ) AS filed WHERE filed.id IS NOT NULL), '{}'),
    m.services,
    coalesce((SELECT array_agg(label_code ORDER BY label_code) FROM merchant_labels WHERE merchant_id = m.id), '{}'),
    coalesce((SELECT array_agg(DISTINCT place) FROM product_listings, unnest(product_listings.made_in) AS place
      WHERE merchant_id = m.id), '{}'),
    (SELECT count(*) FROM product_listings WHERE merchant_id = m.id),
    CASE WHEN m.hours_kind = 'weekly' THEN coalesce((
      SELECT range_agg(int4range((weekday - 1) * 1440 + lower(span), (weekday - 1) * 1440 + least(upper(span), 1440)))
      FROM weekly_hours, unnest(spans) AS span WHERE merchant_id = m.id), '{}') END,
    CASE WHEN m.hours_kind = 'weekly' THEN coalesce((
      SELECT range_agg(int4range(weekday % 7 * 1440, weekday % 7 * 1440 + upper(span) - 1440))
      FROM weekly_hours, unnest(spans) AS span WHERE merchant_id = m.id AND upper(span) > 1440), '{}') END,
    m.holidays, m.created_at, m.updated_at
  FROM merchants m JOIN communes co ON co.insee = m.commune_insee
  WHERE m.id = ANY (ids) AND m.status = 'published'
  ON CONFLICT (merchant_id) DO UPDATE SET
    name_key = excluded.name_key, commune_insee = excluded.commune_insee, department_code = excluded.department_code,
    epci_code = excluded.epci_code, position = excluded.position, category_ids = excluded.category_ids,
    services = excluded.services, labels = excluded.labels, made_in = excluded.made_in,
    product_count = excluded.product_count, week = excluded.week, nights = excluded.nights,
    holidays = excluded.holidays, created_at = excluded.created_at, updated_at = excluded.updated_at;
$$;
--> statement-breakpoint
-- Bulk loaders switch the triggers off for their session and rebuild all listings at the end.
CREATE FUNCTION listings_deferred() RETURNS boolean LANGUAGE sql STABLE
  RETURN coalesce(current_setting('dansmazone.defer_listings', true), '') = 'on';
--> statement-breakpoint
CREATE FUNCTION products_refresh_listings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  merchant_ids uuid[];
BEGIN
  IF listings_deferred() THEN RETURN NULL; END IF;
  IF TG_OP = 'DELETE' THEN
    SELECT array_agg(DISTINCT merchant_id) INTO merchant_ids FROM old_rows;
  ELSE
    PERFORM refresh_product_listings((SELECT array_agg(id) FROM new_rows));
    SELECT array_agg(DISTINCT merchant_id) INTO merchant_ids FROM new_rows;
    IF TG_OP = 'UPDATE' THEN
      SELECT array_agg(DISTINCT id) INTO merchant_ids
        FROM (SELECT unnest(merchant_ids) AS id UNION SELECT merchant_id FROM old_rows) AS touched;
    END IF;
  END IF;
  IF merchant_ids IS NOT NULL THEN PERFORM refresh_merchant_listings(merchant_ids); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER products_refresh_on_insert AFTER INSERT ON products REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION products_refresh_listings();
--> statement-breakpoint
CREATE TRIGGER products_refresh_on_update AFTER UPDATE ON products REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION products_refresh_listings();
--> statement-breakpoint
CREATE TRIGGER products_refresh_on_delete AFTER DELETE ON products REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION products_refresh_listings();
--> statement-breakpoint
-- Labels and origins belong to the product: touching them touches it, which refreshes its listing.
CREATE FUNCTION touch_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF listings_deferred() THEN RETURN NULL; END IF;
  UPDATE products SET updated_at = greatest(updated_at, now()) WHERE id IN (SELECT product_id FROM touched_rows);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER product_labels_touch_insert AFTER INSERT ON product_labels REFERENCING NEW TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products();
--> statement-breakpoint
CREATE TRIGGER product_labels_touch_update AFTER UPDATE ON product_labels REFERENCING NEW TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products();
--> statement-breakpoint
CREATE TRIGGER product_labels_touch_delete AFTER DELETE ON product_labels REFERENCING OLD TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products();
--> statement-breakpoint
CREATE TRIGGER product_origins_touch_insert AFTER INSERT ON product_origins REFERENCING NEW TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products();
--> statement-breakpoint
CREATE TRIGGER product_origins_touch_update AFTER UPDATE ON product_origins REFERENCING NEW TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products();
--> statement-breakpoint
CREATE TRIGGER product_origins_touch_delete AFTER DELETE ON product_origins REFERENCING OLD TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products();
--> statement-breakpoint
CREATE TRIGGER product_images_touch_insert AFTER INSERT ON product_images REFERENCING NEW TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products();
--> statement-breakpoint
CREATE TRIGGER product_images_touch_update AFTER UPDATE ON product_images REFERENCING NEW TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products();
--> statement-breakpoint
CREATE TRIGGER product_images_touch_delete AFTER DELETE ON product_images REFERENCING OLD TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION touch_products();
--> statement-breakpoint
CREATE FUNCTION merchants_refresh_listings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF listings_deferred() THEN RETURN NULL; END IF;
  IF TG_OP = 'UPDATE' THEN
    PERFORM refresh_product_listings((SELECT array_agg(id) FROM products WHERE merchant_id IN (SELECT id FROM new_rows)));
  END IF;
  PERFORM refresh_merchant_listings((SELECT array_agg(id) FROM new_rows));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER merchants_refresh_on_insert AFTER INSERT ON merchants REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION merchants_refresh_listings();
--> statement-breakpoint
CREATE TRIGGER merchants_refresh_on_update AFTER UPDATE ON merchants REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION merchants_refresh_listings();
--> statement-breakpoint
CREATE FUNCTION touch_merchants() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF listings_deferred() THEN RETURN NULL; END IF;
  UPDATE merchants SET updated_at = greatest(updated_at, now()) WHERE id IN (SELECT merchant_id FROM touched_rows);
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['merchant_categories', 'merchant_labels', 'merchant_images', 'weekly_hours', 'special_days', 'closures'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_touch_insert AFTER INSERT ON %1$s REFERENCING NEW TABLE AS touched_rows
      FOR EACH STATEMENT EXECUTE FUNCTION touch_merchants()', part);
    EXECUTE format('CREATE TRIGGER %1$s_touch_update AFTER UPDATE ON %1$s REFERENCING NEW TABLE AS touched_rows
      FOR EACH STATEMENT EXECUTE FUNCTION touch_merchants()', part);
    EXECUTE format('CREATE TRIGGER %1$s_touch_delete AFTER DELETE ON %1$s REFERENCING OLD TABLE AS touched_rows
      FOR EACH STATEMENT EXECUTE FUNCTION touch_merchants()', part);
  END LOOP;
END $$;
--> statement-breakpoint
-- A commune that changes department or grouping, or is placed anew, takes its merchants along.
CREATE FUNCTION communes_move_merchants() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moved uuid[];
BEGIN
  UPDATE merchants m SET department_code = n.department_code, epci_code = n.epci_code
    FROM new_rows n WHERE n.insee = m.commune_insee
      AND (m.department_code, m.epci_code) IS DISTINCT FROM (n.department_code, n.epci_code);
  IF listings_deferred() THEN RETURN NULL; END IF;
  SELECT array_agg(m.id) INTO moved FROM merchants m
    JOIN new_rows n ON n.insee = m.commune_insee JOIN old_rows o ON o.insee = n.insee
    WHERE NOT m.street_public AND o.position IS DISTINCT FROM n.position;
  PERFORM refresh_product_listings((SELECT array_agg(id) FROM products WHERE merchant_id = ANY (moved)));
  PERFORM refresh_merchant_listings(moved);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER communes_move_merchants AFTER UPDATE ON communes REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION communes_move_merchants();
--> statement-breakpoint
-- A category that changes rubric takes its products along.
CREATE FUNCTION categories_move_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF listings_deferred() THEN RETURN NULL; END IF;
  PERFORM refresh_product_listings((SELECT array_agg(id) FROM products WHERE category_id = NEW.id));
  PERFORM refresh_merchant_listings((SELECT array_agg(id) FROM (
    SELECT merchant_id AS id FROM products WHERE category_id = NEW.id
    UNION SELECT merchant_id FROM merchant_categories WHERE category_id = NEW.id) AS touched));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER categories_move_products AFTER UPDATE OF parent_id ON categories FOR EACH ROW
  WHEN (OLD.parent_id IS DISTINCT FROM NEW.parent_id) EXECUTE FUNCTION categories_move_products();
--> statement-breakpoint
-- The state of published merchants at one instant, by the rule for any day: their hours hold past its midnight; closure,
-- then special day, then public holiday, then the week decide.
CREATE FUNCTION exact_open_states(at timestamptz) RETURNS TABLE (merchant_id uuid, state text) LANGUAGE sql STABLE AS $$
  SELECT m.id,
    CASE
      WHEN day.closed AND NOT coalesce(eve.spans @> clock.minute + 1440, false) THEN 'closed'
      WHEN m.hours_kind <> 'weekly' AND NOT day.special AND NOT coalesce(eve.special AND eve.spans @> clock.minute + 1440, false)
        THEN 'unknown'
      WHEN (day.spans @> clock.minute AND NOT day.uncertain) OR (eve.spans @> clock.minute + 1440 AND NOT eve.uncertain)
        THEN 'open'
      WHEN day.spans @> clock.minute OR eve.spans @> clock.minute + 1440 THEN 'unknown'
      ELSE 'closed'
    END
  FROM (
    SELECT local::date AS today, local::date - 1 AS yesterday,
      (extract(hour FROM local) * 60 + extract(minute FROM local))::int AS minute,
      is_public_holiday(local::date) AS holiday, is_public_holiday(local::date - 1) AS eve_holiday
    FROM (SELECT at AT TIME ZONE 'Europe/Paris' AS local) AS now
  ) AS clock
  CROSS JOIN merchant_listings l
  JOIN merchants m ON m.id = l.merchant_id
  LEFT JOIN weekly_hours w1 ON w1.merchant_id = m.id AND w1.weekday = extract(isodow FROM clock.today)::int
  LEFT JOIN weekly_hours w0 ON w0.merchant_id = m.id AND w0.weekday = extract(isodow FROM clock.yesterday)::int
  LEFT JOIN special_days s1 ON s1.merchant_id = m.id AND s1.day = clock.today
  LEFT JOIN special_days s0 ON s0.merchant_id = m.id AND s0.day = clock.yesterday
  LEFT JOIN closures c1 ON c1.merchant_id = m.id AND c1.during @> clock.today
  LEFT JOIN closures c0 ON c0.merchant_id = m.id AND c0.during @> clock.yesterday
  CROSS JOIN LATERAL (
    SELECT c1.id IS NOT NULL AS closed, s1.day IS NOT NULL AS special,
      c1.id IS NULL AND s1.day IS NULL AND clock.holiday AND m.holidays = 'unknown' AS uncertain,
      CASE WHEN c1.id IS NOT NULL THEN NULL
           WHEN s1.day IS NOT NULL THEN s1.spans
           WHEN m.hours_kind <> 'weekly' OR (clock.holiday AND m.holidays = 'closed') THEN NULL
           ELSE w1.spans END AS spans
  ) AS day
  CROSS JOIN LATERAL (
    SELECT c0.id IS NULL AND s0.day IS NOT NULL AS special,
      c0.id IS NULL AND s0.day IS NULL AND clock.eve_holiday AND m.holidays = 'unknown' AS uncertain,
      CASE WHEN c0.id IS NOT NULL THEN NULL
           WHEN s0.day IS NOT NULL THEN s0.spans
           WHEN m.hours_kind <> 'weekly' OR (clock.eve_holiday AND m.holidays = 'closed') THEN NULL
           ELSE w0.spans END AS spans
  ) AS eve
$$;
--> statement-breakpoint
-- Closed that day and the day before it, whatever their hours.
CREATE FUNCTION merchants_closed_around(at timestamptz) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 100 AS $$
  SELECT merchant_id FROM closures
    WHERE during @> daterange((at AT TIME ZONE 'Europe/Paris')::date - 1, (at AT TIME ZONE 'Europe/Paris')::date, '[]')
$$;
--> statement-breakpoint
-- Whose day, or the day before it, is not one of their ordinary week.
CREATE FUNCTION merchants_unlike_their_week(at timestamptz) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 100 AS $$
  SELECT merchant_id FROM special_days
    WHERE day IN ((at AT TIME ZONE 'Europe/Paris')::date, (at AT TIME ZONE 'Europe/Paris')::date - 1)
  UNION ALL
  SELECT merchant_id FROM closures
    WHERE during && daterange((at AT TIME ZONE 'Europe/Paris')::date - 1, (at AT TIME ZONE 'Europe/Paris')::date, '[]')
$$;
--> statement-breakpoint
-- The state of all others, at a minute of the week, from their listing alone.
CREATE FUNCTION usual_open_state(l merchant_listings, minute int, holiday boolean, eve_holiday boolean) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN l.week IS NULL THEN 'unknown'
    WHEN l.week @> minute AND (NOT holiday OR l.holidays = 'open')
      OR l.nights @> minute AND (NOT eve_holiday OR l.holidays = 'open') THEN 'open'
    WHEN l.week @> minute AND holiday AND l.holidays = 'unknown'
      OR l.nights @> minute AND eve_holiday AND l.holidays = 'unknown' THEN 'unknown'
    ELSE 'closed' END;
