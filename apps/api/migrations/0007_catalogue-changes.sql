-- Tells every process that something public changed, once a transaction, when it commits: those that keep answers in
-- memory make them anew. The parts of merchants and products (hours, pictures, labels …) touch what they belong to, and
-- loaders that put this off rebuild the listings at their end, so that none of them needs a trigger of its own.
CREATE FUNCTION notify_catalogue_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('catalogue_changed', '');
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE
  source text;
BEGIN
  FOREACH source IN ARRAY ARRAY['merchants', 'products', 'merchant_listings', 'product_listings', 'reductions', 'media',
    'categories', 'labels', 'communes', 'former_communes', 'departments', 'epcis', 'regions',
    'search_synonyms', 'search_word_counts'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_notify AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %1$I
      FOR EACH STATEMENT EXECUTE FUNCTION notify_catalogue_changed()', source);
  END LOOP;
END $$;
