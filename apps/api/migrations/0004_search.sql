CREATE TABLE "listing_refreshes" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"reached" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "listing_refreshes_subject_known" CHECK ("listing_refreshes"."subject" in ('merchant', 'category'))
);
--> statement-breakpoint
CREATE TABLE "search_queries" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"shown" text NOT NULL,
	"times" integer NOT NULL,
	"found" integer NOT NULL,
	"last_day" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_synonyms" (
	"term" text NOT NULL,
	"means" text[] NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "search_synonyms_term_source_pk" PRIMARY KEY("term","source"),
	CONSTRAINT "search_synonyms_source_known" CHECK ("search_synonyms"."source" in ('shipped', 'staff')),
	CONSTRAINT "search_synonyms_folded" CHECK ("search_synonyms"."term" = text_key("search_synonyms"."term") and "search_synonyms"."term" <> '')
);
--> statement-breakpoint
CREATE TABLE "search_word_arrivals" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_word_arrivals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"word" text COLLATE "C" NOT NULL,
	"shown" text NOT NULL,
	"lexeme" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_word_counts" (
	"word" text COLLATE "C" PRIMARY KEY NOT NULL,
	"shown" text NOT NULL,
	"lexeme" text NOT NULL,
	"product_count" integer NOT NULL,
	"merchant_count" integer NOT NULL
);
--> statement-breakpoint
DROP INDEX "merchant_listings_sets";--> statement-breakpoint
DROP INDEX "merchant_listings_words";--> statement-breakpoint
DROP INDEX "product_listings_sets";--> statement-breakpoint
DROP INDEX "product_listings_words";--> statement-breakpoint
ALTER TABLE "merchant_listings" ADD COLUMN "doc" "tsvector" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "merchant_listings" ADD COLUMN "completeness" real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "merchant_listings" ADD COLUMN "pictured" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "merchant_listings" ADD COLUMN "verified_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "merchant_listings" ADD COLUMN "shard" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "product_listings" ADD COLUMN "doc" "tsvector" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "product_listings" ADD COLUMN "completeness" real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "product_listings" ADD COLUMN "pictured" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "product_listings" ADD COLUMN "verified_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "product_listings" ADD COLUMN "shard" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "listing_refreshes_created_at_index" ON "listing_refreshes" USING btree ("created_at") WHERE "listing_refreshes"."finished_at" is null;--> statement-breakpoint
CREATE INDEX "search_queries_times_index" ON "search_queries" USING btree ("times");--> statement-breakpoint
CREATE INDEX "search_queries_last_day_index" ON "search_queries" USING btree ("last_day");--> statement-breakpoint
CREATE INDEX "merchant_listings_doc" ON "merchant_listings" USING gin ("doc") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "product_listings_doc" ON "product_listings" USING gin ("doc") WITH (fastupdate=false);--> statement-breakpoint
-- French stems of folded words (`text_key`): without accents on both sides, so that none can be missed.
CREATE TEXT SEARCH DICTIONARY search_stem (TEMPLATE = snowball, LANGUAGE = french, STOPWORDS = french);
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION search_french (PARSER = "default");
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION search_french ADD MAPPING FOR asciiword, word WITH search_stem;
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION search_french ADD MAPPING FOR numword, uint, int, float, sfloat WITH simple;
--> statement-breakpoint
-- What the index holds for a folded word; null for one that is not searched for.
CREATE FUNCTION search_stem(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (tsvector_to_array(to_tsvector('search_french', word)))[1];
--> statement-breakpoint
CREATE FUNCTION search_field(folded text, weight "char") RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN setweight(to_tsvector('search_french', folded), weight);
--> statement-breakpoint
-- Tags stand among the stems of a document, told apart by their capital: a search for words, places and filters is one
-- question to one index. Ids by their last 12 digits, which are drawn at random.
CREATE FUNCTION id_tag(prefix text, id uuid) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN prefix || right(id::text, 12);
--> statement-breakpoint
-- The stems of a name, once more as tags: weights are not in the index, these are.
CREATE FUNCTION name_tags(folded text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN ARRAY(SELECT 'N' || stem FROM unnest(tsvector_to_array(to_tsvector('search_french', folded))) AS stem);
--> statement-breakpoint
CREATE FUNCTION set_tags(prefix text, codes text[]) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN ARRAY(SELECT prefix || code FROM unnest(codes) AS code);
--> statement-breakpoint
-- Where it is, as cells of about 11 and 45 km (`search/cells.ts` finds those around a point); without coordinates, the
-- department that answers for it.
CREATE FUNCTION cell_tags(at cube, department text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN at IS NULL THEN ARRAY['U' || department] ELSE (
    SELECT ARRAY['G' || floor(lat / 0.1)::int || '_' || floor(lon / 0.14)::int,
                 'K' || floor(lat / 0.4)::int || '_' || floor(lon / 0.56)::int]
    FROM (SELECT degrees(asin(greatest(-1, least(1, cube_ll_coord(at, 3) / 6371008.8)))) AS lat,
                 degrees(atan2(cube_ll_coord(at, 2), cube_ll_coord(at, 1))) AS lon) AS point) END;
--> statement-breakpoint
CREATE FUNCTION shard_of(id uuid) RETURNS smallint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (('x' || right(id::text, 4))::bit(16)::int & 63)::smallint;
--> statement-breakpoint
-- Its 64th and its eighth of all.
CREATE FUNCTION shard_tags(shard smallint) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN ARRAY['H' || shard, 'J' || (shard & 7)];
--> statement-breakpoint
-- Words that no listing had, as they are written, for the correction of typing mistakes and for completions.
CREATE FUNCTION note_search_words(texts text[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_word_arrivals (word, shown, lexeme)
  SELECT word, shown, lexeme FROM (
    SELECT DISTINCT ON (word) word, shown, search_stem(word) AS lexeme FROM (
      SELECT text_key(shown) AS word, shown, times FROM (
        SELECT lower(part) AS shown, count(*) AS times
        FROM unnest(texts) AS written, regexp_split_to_table(written, '[^[:alnum:]]+') AS part
        WHERE length(part) BETWEEN 2 AND 30 AND part !~ '^[0-9]+$' GROUP BY 1
      ) AS parts
    ) AS folded
    WHERE word ~ '^[a-z0-9]+$' AND NOT EXISTS (SELECT FROM search_word_counts c WHERE c.word = folded.word)
    ORDER BY word, times DESC, shown
  ) AS new_words WHERE lexeme IS NOT NULL
$$;
--> statement-breakpoint
CREATE VIEW search_words AS
  SELECT word, shown, lexeme, product_count, merchant_count FROM search_word_counts
  UNION ALL
  SELECT * FROM (
    SELECT DISTINCT ON (word) word, shown, lexeme, 1, 0 FROM search_word_arrivals a
    WHERE NOT EXISTS (SELECT FROM search_word_counts c WHERE c.word = a.word)
    ORDER BY word, id) AS arrived;
--> statement-breakpoint
-- Counts the words of names anew, takes in those that arrived, forgets those that nothing holds any more.
CREATE FUNCTION count_search_words() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  arrived bigint;
  changed integer;
  gone integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('dansmazone.count_search_words'));
  SELECT max(id) INTO arrived FROM search_word_arrivals;
  CREATE TEMPORARY TABLE counted ON COMMIT DROP AS
    SELECT word, sum(products)::int AS products, sum(merchants)::int AS merchants FROM (
      SELECT unnest(string_to_array(name_key, ' ')) AS word, 1 AS products, 0 AS merchants FROM product_listings
      UNION ALL
      SELECT unnest(string_to_array(name_key, ' ')), 0, 1 FROM merchant_listings
    ) AS names GROUP BY word;
  CREATE UNIQUE INDEX ON counted (word);
  ANALYZE counted;
  INSERT INTO search_word_counts AS w (word, shown, lexeme, product_count, merchant_count)
    SELECT s.word, s.shown, s.lexeme, coalesce(c.products, 0), coalesce(c.merchants, 0)
    FROM search_words s LEFT JOIN counted c ON c.word = s.word
  ON CONFLICT (word) DO UPDATE SET product_count = excluded.product_count, merchant_count = excluded.merchant_count
    WHERE (w.product_count, w.merchant_count) <> (excluded.product_count, excluded.merchant_count);
  GET DIAGNOSTICS changed = ROW_COUNT;
  DELETE FROM search_word_arrivals WHERE id <= arrived;
  DELETE FROM search_word_counts w WHERE product_count = 0 AND merchant_count = 0
    AND NOT EXISTS (SELECT FROM product_listings l WHERE l.doc @@ quote_literal(w.lexeme)::tsquery)
    AND NOT EXISTS (SELECT FROM merchant_listings l WHERE l.doc @@ quote_literal(w.lexeme)::tsquery);
  GET DIAGNOSTICS gone = ROW_COUNT;
  DROP TABLE counted;
  RETURN changed + gone;
END $$;
--> statement-breakpoint
-- As in 0002, with the document and what ranks. A product's own `updated_at`: its merchant's is the merchant's.
CREATE OR REPLACE FUNCTION refresh_product_listings(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT FROM merchants WHERE id IN (SELECT merchant_id FROM products WHERE products.id = ANY (ids)) ORDER BY id
    FOR NO KEY UPDATE;
  DELETE FROM product_listings WHERE product_id = ANY (ids) AND NOT EXISTS (
    SELECT FROM products p JOIN merchants m ON m.id = p.merchant_id
    WHERE p.id = product_listings.product_id AND p.status = 'published' AND m.status = 'published');
  INSERT INTO product_listings AS l (product_id, merchant_id, rubric_id, category_id, name_key, price_cents, available,
    commune_insee, department_code, epci_code, position, services, labels, made_in, created_at, updated_at,
    doc, completeness, pictured, verified_at, shard)
  SELECT listed.*,
    search_field(name_key, 'A')
      || search_field(text_key(coalesce((SELECT string_agg(value #>> '{}', ' ') FROM jsonb_path_query(facts.attributes,
        'strict $.* ? (@.type() == "string" || @.type() == "array")', silent => true) AS value), '')), 'B')
      || search_field(facts.merchant_key, 'C')
      || search_field(text_key(left(facts.description, 2000)), 'D')
      || array_to_tsvector(array_remove(
        ARRAY[id_tag('C', category_id), id_tag('R', rubric_id), id_tag('M', merchant_id), 'D' || department_code,
          'P' || commune_insee, 'E' || epci_code, CASE WHEN available THEN 'A' END]
        || name_tags(name_key) || shard_tags(shard_of(product_id)) || cell_tags(position, department_code) || set_tags('S', services) || set_tags('L', labels)
        || set_tags('O', made_in), NULL)),
    (length(facts.description) >= 120)::int * 0.25 + (length(facts.description) >= 300)::int * 0.1
      + (price_cents IS NOT NULL)::int * 0.2 + (facts.stock <> 'unknown')::int * 0.15
      + (facts.attributes <> '{}')::int * 0.15 + (cardinality(made_in) > 0)::int * 0.15,
    EXISTS (SELECT FROM product_images WHERE product_images.product_id = listed.product_id),
    facts.verified_at, shard_of(product_id)
  FROM (
    SELECT p.id AS product_id, p.merchant_id, c.parent_id AS rubric_id, p.category_id, p.name_key, p.price_cents,
      p.stock IN ('in_stock', 'made_to_order') AS available, m.commune_insee, m.department_code, m.epci_code,
      public_position(m, co) AS position, m.services,
      coalesce((SELECT array_agg(DISTINCT held.label_code) FROM (
        SELECT label_code FROM product_labels WHERE product_id = p.id
        UNION ALL SELECT label_code FROM merchant_labels WHERE merchant_id = p.merchant_id) AS held), '{}') AS labels,
      coalesce((SELECT array_remove(ARRAY[CASE WHEN o.in_region THEN 'region' END, o.department_code, o.insee], NULL)
        FROM product_origins o WHERE o.product_id = p.id AND o.fact = 'made'), '{}') AS made_in,
      p.created_at, p.updated_at
    FROM products p
    JOIN merchants m ON m.id = p.merchant_id
    JOIN communes co ON co.insee = m.commune_insee
    JOIN categories c ON c.id = p.category_id
    WHERE p.id = ANY (ids) AND p.status = 'published' AND m.status = 'published'
  ) AS listed
  CROSS JOIN LATERAL (
    SELECT p.description, p.attributes, p.stock, m.name_key AS merchant_key, greatest(p.verified_at, m.verified_at) AS verified_at
    FROM products p JOIN merchants m ON m.id = p.merchant_id WHERE p.id = listed.product_id
  ) AS facts
  ON CONFLICT (product_id) DO UPDATE SET
    merchant_id = excluded.merchant_id, rubric_id = excluded.rubric_id, category_id = excluded.category_id,
    name_key = excluded.name_key, price_cents = excluded.price_cents, available = excluded.available,
    commune_insee = excluded.commune_insee, department_code = excluded.department_code, epci_code = excluded.epci_code,
    position = excluded.position, services = excluded.services, labels = excluded.labels, made_in = excluded.made_in,
    created_at = excluded.created_at, updated_at = excluded.updated_at, doc = excluded.doc,
    completeness = excluded.completeness, pictured = excluded.pictured, verified_at = excluded.verified_at,
    shard = excluded.shard;
  SELECT note_search_words((SELECT array_agg(p.name || ' ' || p.description || ' ' || p.attributes::text)
    FROM products p JOIN product_listings l ON l.product_id = p.id WHERE p.id = ANY (ids)));
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION refresh_merchant_listings(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT FROM merchants WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
  DELETE FROM merchant_listings WHERE merchant_id = ANY (ids) AND NOT EXISTS (
    SELECT FROM merchants m WHERE m.id = merchant_listings.merchant_id AND m.status = 'published');
  INSERT INTO merchant_listings AS l (merchant_id, name_key, commune_insee, department_code, epci_code, position,
    category_ids, services, labels, made_in, product_count, week, nights, holidays, created_at, updated_at,
    doc, completeness, pictured, verified_at, shard)
  SELECT listed.*,
    search_field(name_key, 'A')
      || search_field(text_key(left(facts.description || ' ' || coalesce(facts.story, ''), 4000)), 'D')
      || array_to_tsvector(array_remove(
        ARRAY['D' || department_code, 'P' || commune_insee, 'E' || epci_code]
        || name_tags(name_key) || shard_tags(shard_of(merchant_id)) || ARRAY(SELECT id_tag(CASE WHEN c.parent_id IS NULL THEN 'R' ELSE 'C' END, c.id) FROM categories c
          WHERE c.id = ANY (category_ids))
        || cell_tags(position, department_code) || set_tags('S', services) || set_tags('L', labels)
        || set_tags('O', made_in), NULL)),
    (length(facts.description) >= 120)::int * 0.2 + (facts.story IS NOT NULL)::int * 0.15
      + (week IS NOT NULL)::int * 0.25 + (facts.phone IS NOT NULL)::int * 0.1 + (facts.website IS NOT NULL)::int * 0.1
      + (product_count >= 3)::int * 0.2,
    EXISTS (SELECT FROM merchant_images i WHERE i.merchant_id = listed.merchant_id),
    facts.verified_at, shard_of(merchant_id)
  FROM (
    SELECT m.id AS merchant_id, m.name_key, m.commune_insee, m.department_code, m.epci_code,
      public_position(m, co) AS position,
      coalesce((SELECT array_agg(DISTINCT filed.id) FROM (
        SELECT unnest(ARRAY[c.id, c.parent_id]) AS id FROM merchant_categories mc JOIN categories c ON c.id = mc.category_id
        WHERE mc.merchant_id = m.id
        UNION ALL SELECT unnest(ARRAY[category_id, rubric_id]) FROM product_listings WHERE merchant_id = m.id
        ) AS filed WHERE filed.id IS NOT NULL), '{}') AS category_ids,
      m.services,
      coalesce((SELECT array_agg(label_code ORDER BY label_code) FROM merchant_labels WHERE merchant_id = m.id), '{}') AS labels,
      coalesce((SELECT array_agg(DISTINCT place) FROM product_listings, unnest(product_listings.made_in) AS place
        WHERE merchant_id = m.id), '{}') AS made_in,
      (SELECT count(*) FROM product_listings WHERE merchant_id = m.id) AS product_count,
      CASE WHEN m.hours_kind = 'weekly' THEN coalesce((
        SELECT range_agg(int4range((weekday - 1) * 1440 + lower(span), (weekday - 1) * 1440 + least(upper(span), 1440)))
        FROM weekly_hours, unnest(spans) AS span WHERE merchant_id = m.id), '{}') END AS week,
      CASE WHEN m.hours_kind = 'weekly' THEN coalesce((
        SELECT range_agg(int4range(weekday % 7 * 1440, weekday % 7 * 1440 + upper(span) - 1440))
        FROM weekly_hours, unnest(spans) AS span WHERE merchant_id = m.id AND upper(span) > 1440), '{}') END AS nights,
      m.holidays, m.created_at, m.updated_at
    FROM merchants m JOIN communes co ON co.insee = m.commune_insee
    WHERE m.id = ANY (ids) AND m.status = 'published'
  ) AS listed
  CROSS JOIN LATERAL (
    SELECT description, story, website, verified_at, CASE WHEN phone_public THEN phone END AS phone
    FROM merchants WHERE id = listed.merchant_id
  ) AS facts
  ON CONFLICT (merchant_id) DO UPDATE SET
    name_key = excluded.name_key, commune_insee = excluded.commune_insee, department_code = excluded.department_code,
    epci_code = excluded.epci_code, position = excluded.position, category_ids = excluded.category_ids,
    services = excluded.services, labels = excluded.labels, made_in = excluded.made_in,
    product_count = excluded.product_count, week = excluded.week, nights = excluded.nights,
    holidays = excluded.holidays, created_at = excluded.created_at, updated_at = excluded.updated_at,
    doc = excluded.doc, completeness = excluded.completeness, pictured = excluded.pictured,
    verified_at = excluded.verified_at, shard = excluded.shard;
  SELECT note_search_words((SELECT array_agg(m.name || ' ' || m.description || ' ' || coalesce(m.story, ''))
    FROM merchants m JOIN merchant_listings l ON l.merchant_id = m.id WHERE m.id = ANY (ids)));
$$;
--> statement-breakpoint
-- So many listings are rebuilt at once, in the transaction of the change; more are rebuilt in batches afterwards.
CREATE FUNCTION refresh_at_once() RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN 500;
--> statement-breakpoint
CREATE FUNCTION refresh_products_of(subject text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  owner uuid;
  total integer;
  few uuid[];
BEGIN
  FOR owner IN SELECT DISTINCT id FROM unnest(ids) AS id ORDER BY id LOOP
    IF subject = 'merchant' THEN
      SELECT count(*), (array_agg(id))[:refresh_at_once()] INTO total, few FROM products WHERE merchant_id = owner AND status = 'published';
    ELSE
      SELECT count(*), (array_agg(id))[:refresh_at_once()] INTO total, few FROM products WHERE category_id = owner AND status = 'published';
    END IF;
    IF total > refresh_at_once() THEN
      INSERT INTO listing_refreshes (subject, subject_id, total) VALUES (subject, owner, total);
    ELSE
      PERFORM refresh_product_listings(few);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
-- One batch of the oldest refresh that nobody is at; how many listings it rebuilt, or null when there is nothing to do.
CREATE FUNCTION continue_listing_refresh(batch integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  job listing_refreshes%ROWTYPE;
  next uuid[];
BEGIN
  SELECT * INTO job FROM listing_refreshes WHERE finished_at IS NULL ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT array_agg(id) INTO next FROM (
    SELECT id FROM products
    WHERE CASE job.subject WHEN 'merchant' THEN merchant_id = job.subject_id ELSE category_id = job.subject_id END
      AND status = 'published' AND (job.reached IS NULL OR id > job.reached)
    ORDER BY id LIMIT batch) AS following;
  IF next IS NULL THEN
    UPDATE listing_refreshes SET finished_at = now() WHERE id = job.id;
    IF job.subject = 'category' THEN
      PERFORM refresh_merchant_listings((SELECT array_agg(id) FROM (
        SELECT merchant_id AS id FROM product_listings WHERE category_id = job.subject_id
        UNION SELECT merchant_id FROM merchant_categories WHERE category_id = job.subject_id) AS touched));
    END IF;
    RETURN 0;
  END IF;
  PERFORM refresh_product_listings(next);
  UPDATE listing_refreshes SET done = done + cardinality(next), reached = next[cardinality(next)] WHERE id = job.id;
  RETURN cardinality(next);
END $$;
--> statement-breakpoint
-- What a merchant changes of itself reaches its products' listings only where they hold it. Who is no longer published,
-- or no longer says where, is gone in the same transaction, however many products that is.
CREATE OR REPLACE FUNCTION merchants_refresh_listings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  renamed uuid[];
BEGIN
  IF listings_deferred() THEN RETURN NULL; END IF;
  IF TG_OP = 'UPDATE' THEN
    PERFORM refresh_product_listings((SELECT array_agg(p.id) FROM products p
      JOIN new_rows n ON n.id = p.merchant_id JOIN old_rows o ON o.id = n.id
      WHERE (n.status, n.street_public, n.commune_insee, n.department_code, n.epci_code, n.position::text)
        IS DISTINCT FROM (o.status, o.street_public, o.commune_insee, o.department_code, o.epci_code, o.position::text)));
    SELECT array_agg(n.id) INTO renamed FROM new_rows n JOIN old_rows o ON o.id = n.id
      WHERE (n.name_key, n.services, n.verified_at) IS DISTINCT FROM (o.name_key, o.services, o.verified_at);
    PERFORM refresh_products_of('merchant', renamed);
  END IF;
  PERFORM refresh_merchant_listings((SELECT array_agg(id) FROM new_rows));
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER merchants_refresh_on_update ON merchants;
--> statement-breakpoint
CREATE TRIGGER merchants_refresh_on_update AFTER UPDATE ON merchants REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION merchants_refresh_listings();
--> statement-breakpoint
CREATE FUNCTION merchant_labels_refresh_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF listings_deferred() THEN RETURN NULL; END IF;
  PERFORM refresh_products_of('merchant', (SELECT array_agg(merchant_id) FROM touched_rows));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER merchant_labels_refresh_insert AFTER INSERT ON merchant_labels REFERENCING NEW TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION merchant_labels_refresh_products();
--> statement-breakpoint
CREATE TRIGGER merchant_labels_refresh_update AFTER UPDATE ON merchant_labels REFERENCING NEW TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION merchant_labels_refresh_products();
--> statement-breakpoint
CREATE TRIGGER merchant_labels_refresh_delete AFTER DELETE ON merchant_labels REFERENCING OLD TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION merchant_labels_refresh_products();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION categories_move_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF listings_deferred() THEN RETURN NULL; END IF;
  PERFORM refresh_products_of('category', ARRAY[NEW.id]);
  PERFORM refresh_merchant_listings((SELECT array_agg(id) FROM (
    SELECT merchant_id AS id FROM product_listings WHERE category_id = NEW.id
    UNION SELECT merchant_id FROM merchant_categories WHERE category_id = NEW.id) AS touched))
    WHERE NOT EXISTS (SELECT FROM listing_refreshes WHERE subject_id = NEW.id AND finished_at IS NULL);
  RETURN NULL;
END $$;
--> statement-breakpoint
-- The documents of what is listed already.
SELECT refresh_product_listings((SELECT array_agg(product_id) FROM product_listings));
--> statement-breakpoint
SELECT refresh_merchant_listings((SELECT array_agg(merchant_id) FROM merchant_listings));
--> statement-breakpoint
SELECT count_search_words();
