CREATE TABLE "categories" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"slug" text NOT NULL,
	"parent_id" uuid,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"name_oc" text NOT NULL,
	"synonyms" text[] DEFAULT '{}' NOT NULL,
	"icon" text NOT NULL,
	"template" text NOT NULL,
	"sort_order" integer NOT NULL,
	CONSTRAINT "categories_slug_unique" UNIQUE("slug"),
	CONSTRAINT "categories_slug_shape" CHECK ("categories"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "categories_template_known" CHECK ("categories"."template" in ('book', 'toy', 'decor', 'jewellery', 'textile', 'child', 'food', 'alcohol', 'cosmetic', 'plant', 'refurbished', 'workshop', 'other'))
);
--> statement-breakpoint
CREATE TABLE "labels" (
	"code" text PRIMARY KEY NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"name_oc" text NOT NULL,
	"description_fr" text NOT NULL,
	"description_en" text NOT NULL,
	"subject" text NOT NULL,
	"needs_check" boolean NOT NULL,
	CONSTRAINT "labels_subject_known" CHECK ("labels"."subject" in ('merchant', 'product', 'both'))
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"storage_key" text NOT NULL,
	"mime_type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"thumbhash" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_size_positive" CHECK ("media"."width" > 0 and "media"."height" > 0)
);
--> statement-breakpoint
CREATE TABLE "slug_history" (
	"subject" text NOT NULL,
	"slug" text NOT NULL,
	"target_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "slug_history_subject_slug_pk" PRIMARY KEY("subject","slug"),
	CONSTRAINT "slug_history_subject_known" CHECK ("slug_history"."subject" in ('merchant', 'product'))
);
--> statement-breakpoint
CREATE TABLE "merchant_listings" (
	"merchant_id" uuid PRIMARY KEY NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"commune_insee" text NOT NULL,
	"department_code" text NOT NULL,
	"epci_code" text,
	"position" "cube",
	"category_ids" uuid[] NOT NULL,
	"services" text[] NOT NULL,
	"labels" text[] NOT NULL,
	"made_in" text[] NOT NULL,
	"product_count" integer NOT NULL,
	"week" "int4multirange",
	"nights" "int4multirange",
	"holidays" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_listings" (
	"product_id" uuid PRIMARY KEY NOT NULL,
	"merchant_id" uuid NOT NULL,
	"rubric_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"price_cents" integer,
	"available" boolean NOT NULL,
	"commune_insee" text NOT NULL,
	"department_code" text NOT NULL,
	"epci_code" text,
	"position" "cube",
	"services" text[] NOT NULL,
	"labels" text[] NOT NULL,
	"made_in" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "closures" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"merchant_id" uuid NOT NULL,
	"during" daterange NOT NULL,
	"reason" text,
	CONSTRAINT "closures_not_empty" CHECK (not isempty("closures"."during") and not lower_inf("closures"."during"))
);
--> statement-breakpoint
CREATE TABLE "merchant_categories" (
	"merchant_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	"sort_order" integer NOT NULL,
	CONSTRAINT "merchant_categories_merchant_id_category_id_pk" PRIMARY KEY("merchant_id","category_id")
);
--> statement-breakpoint
CREATE TABLE "merchant_images" (
	"merchant_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	"sort_order" integer NOT NULL,
	"alt" text NOT NULL,
	CONSTRAINT "merchant_images_merchant_id_sort_order_pk" PRIMARY KEY("merchant_id","sort_order")
);
--> statement-breakpoint
CREATE TABLE "merchant_labels" (
	"merchant_id" uuid NOT NULL,
	"label_code" text NOT NULL,
	"evidence" text NOT NULL,
	"checked_by" text,
	"valid_until" date,
	CONSTRAINT "merchant_labels_merchant_id_label_code_pk" PRIMARY KEY("merchant_id","label_code"),
	CONSTRAINT "merchant_labels_evidence" CHECK ("merchant_labels"."evidence" = 'declared' or ("merchant_labels"."evidence" = 'checked' and "merchant_labels"."checked_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "merchants" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text GENERATED ALWAYS AS (text_key(name)) STORED NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"description" text NOT NULL,
	"story" text,
	"street" text,
	"street_public" boolean DEFAULT true NOT NULL,
	"postcode" text NOT NULL,
	"commune_insee" text NOT NULL,
	"department_code" text DEFAULT '' NOT NULL,
	"epci_code" text,
	"lat" double precision,
	"lon" double precision,
	"precision" text NOT NULL,
	"position" "cube" GENERATED ALWAYS AS (position_of(lat, lon)) STORED,
	"phone" text,
	"phone_public" boolean DEFAULT true NOT NULL,
	"email" text,
	"website" text,
	"shop_url" text,
	"socials" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"services" text[] DEFAULT '{}' NOT NULL,
	"hours_kind" text DEFAULT 'unknown' NOT NULL,
	"holidays" text DEFAULT 'unknown' NOT NULL,
	"siret" text,
	"legal_name" text,
	"legal_form" text,
	"register" text,
	"logo_media_id" uuid,
	"verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "merchants_slug_unique" UNIQUE("slug"),
	CONSTRAINT "merchants_slug_shape" CHECK ("merchants"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "merchants_name_not_blank" CHECK (length(btrim("merchants"."name")) between 1 and 200),
	CONSTRAINT "merchants_kind_known" CHECK ("merchants"."kind" in ('shop', 'artisan', 'producer', 'creator')),
	CONSTRAINT "merchants_status_known" CHECK ("merchants"."status" in ('draft', 'submitted', 'published', 'suspended', 'closed')),
	CONSTRAINT "merchants_precision_known" CHECK ("merchants"."precision" in ('exact', 'approximate', 'none')),
	CONSTRAINT "merchants_coordinates_match_precision" CHECK (("merchants"."precision" = 'none') = ("merchants"."lat" is null) and ("merchants"."lat" is null) = ("merchants"."lon" is null)),
	CONSTRAINT "merchants_lat_range" CHECK ("merchants"."lat" between -90 and 90),
	CONSTRAINT "merchants_lon_range" CHECK ("merchants"."lon" between -180 and 180),
	CONSTRAINT "merchants_postcode_shape" CHECK ("merchants"."postcode" ~ '^[0-9]{5}$'),
	CONSTRAINT "merchants_services_known" CHECK ("merchants"."services" <@ array['on_site_sale', 'click_and_collect', 'local_delivery', 'shipping', 'market_stall', 'by_appointment', 'workshop_visit', 'repair', 'made_to_order', 'gift_wrap']),
	CONSTRAINT "merchants_hours_kind_known" CHECK ("merchants"."hours_kind" in ('weekly', 'by_appointment', 'unknown')),
	CONSTRAINT "merchants_holidays_known" CHECK ("merchants"."holidays" in ('open', 'closed', 'unknown')),
	CONSTRAINT "merchants_siret_valid" CHECK (is_siret("merchants"."siret")),
	CONSTRAINT "merchants_website_http" CHECK ("merchants"."website" ~ '^https?://'),
	CONSTRAINT "merchants_shop_url_http" CHECK ("merchants"."shop_url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "special_days" (
	"merchant_id" uuid NOT NULL,
	"day" date NOT NULL,
	"spans" "int4multirange" NOT NULL,
	"note" text,
	CONSTRAINT "special_days_merchant_id_day_pk" PRIMARY KEY("merchant_id","day"),
	CONSTRAINT "special_days_spans" CHECK (are_minute_spans("special_days"."spans"))
);
--> statement-breakpoint
CREATE TABLE "weekly_hours" (
	"merchant_id" uuid NOT NULL,
	"weekday" smallint NOT NULL,
	"spans" "int4multirange" NOT NULL,
	CONSTRAINT "weekly_hours_merchant_id_weekday_pk" PRIMARY KEY("merchant_id","weekday"),
	CONSTRAINT "weekly_hours_weekday" CHECK ("weekly_hours"."weekday" between 1 and 7),
	CONSTRAINT "weekly_hours_spans" CHECK (not isempty("weekly_hours"."spans") and are_minute_spans("weekly_hours"."spans"))
);
--> statement-breakpoint
CREATE TABLE "price_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "price_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"product_id" uuid NOT NULL,
	"price_kind" text NOT NULL,
	"price_cents" integer,
	"valid_from" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_images" (
	"product_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	"sort_order" integer NOT NULL,
	"alt" text NOT NULL,
	CONSTRAINT "product_images_product_id_sort_order_pk" PRIMARY KEY("product_id","sort_order")
);
--> statement-breakpoint
CREATE TABLE "product_labels" (
	"product_id" uuid NOT NULL,
	"label_code" text NOT NULL,
	"evidence" text NOT NULL,
	"checked_by" text,
	"valid_until" date,
	CONSTRAINT "product_labels_product_id_label_code_pk" PRIMARY KEY("product_id","label_code"),
	CONSTRAINT "product_labels_evidence" CHECK ("product_labels"."evidence" = 'declared' or ("product_labels"."evidence" = 'checked' and "product_labels"."checked_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "product_origins" (
	"product_id" uuid NOT NULL,
	"fact" text NOT NULL,
	"place" text NOT NULL,
	"insee" text,
	"department_code" text,
	"in_region" boolean NOT NULL,
	"evidence" text NOT NULL,
	"checked_by" text,
	"valid_until" date,
	CONSTRAINT "product_origins_product_id_fact_pk" PRIMARY KEY("product_id","fact"),
	CONSTRAINT "product_origins_fact_known" CHECK ("product_origins"."fact" in ('made', 'material')),
	CONSTRAINT "product_origins_commune_has_department" CHECK ("product_origins"."insee" is null or "product_origins"."department_code" is not null),
	CONSTRAINT "product_origins_department_in_region" CHECK ("product_origins"."department_code" is null or "product_origins"."in_region"),
	CONSTRAINT "product_origins_evidence" CHECK ("product_origins"."evidence" = 'declared' or ("product_origins"."evidence" = 'checked' and "product_origins"."checked_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"merchant_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text GENERATED ALWAYS AS (text_key(name)) STORED NOT NULL,
	"description" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"price_kind" text NOT NULL,
	"price_cents" integer,
	"quantity" numeric(12, 3),
	"unit" text,
	"stock" text DEFAULT 'unknown' NOT NULL,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"gtin" text,
	"buy_url" text,
	"verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "products_slug_unique" UNIQUE("slug"),
	CONSTRAINT "products_slug_shape" CHECK ("products"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "products_name_not_blank" CHECK (length(btrim("products"."name")) between 1 and 200),
	CONSTRAINT "products_status_known" CHECK ("products"."status" in ('draft', 'submitted', 'published', 'archived')),
	CONSTRAINT "products_price_kind_known" CHECK ("products"."price_kind" in ('fixed', 'from', 'on_request')),
	CONSTRAINT "products_price_matches_kind" CHECK (("products"."price_kind" = 'on_request') = ("products"."price_cents" is null) and "products"."price_cents" >= 0),
	CONSTRAINT "products_quantity_with_unit" CHECK (("products"."quantity" is null) = ("products"."unit" is null) and "products"."quantity" > 0),
	CONSTRAINT "products_unit_known" CHECK ("products"."unit" in ('g', 'kg', 'ml', 'cl', 'l')),
	CONSTRAINT "products_stock_known" CHECK ("products"."stock" in ('in_stock', 'made_to_order', 'out_of_stock', 'unknown')),
	CONSTRAINT "products_attributes_object" CHECK (jsonb_typeof("products"."attributes") = 'object'),
	CONSTRAINT "products_gtin_valid" CHECK (is_gtin("products"."gtin")),
	CONSTRAINT "products_buy_url_http" CHECK ("products"."buy_url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "reductions" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"product_id" uuid NOT NULL,
	"cents" integer NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	"regular_cents" integer,
	"state" text DEFAULT 'planned' NOT NULL,
	CONSTRAINT "reductions_dates_in_order" CHECK ("reductions"."until" > "reductions"."since"),
	CONSTRAINT "reductions_cents_positive" CHECK ("reductions"."cents" >= 0),
	CONSTRAINT "reductions_state_known" CHECK ("reductions"."state" in ('planned', 'in_force', 'over', 'void')),
	CONSTRAINT "reductions_regular_when_started" CHECK (("reductions"."state" in ('planned', 'void')) = ("reductions"."regular_cents" is null))
);
--> statement-breakpoint
CREATE TABLE "communes" (
	"insee" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text GENERATED ALWAYS AS (text_key(name)) STORED NOT NULL,
	"postcodes" text[] NOT NULL,
	"department_code" text NOT NULL,
	"epci_code" text,
	"population" integer NOT NULL,
	"lat" double precision,
	"lon" double precision,
	"precision" text NOT NULL,
	"precision_km" double precision,
	"position" "cube" GENERATED ALWAYS AS (position_of(lat, lon)) STORED,
	CONSTRAINT "communes_slug_unique" UNIQUE("slug"),
	CONSTRAINT "communes_precision_known" CHECK ("communes"."precision" in ('exact', 'approximate', 'none')),
	CONSTRAINT "communes_coordinates_match_precision" CHECK (("communes"."precision" = 'none') = ("communes"."lat" is null) and ("communes"."lat" is null) = ("communes"."lon" is null)),
	CONSTRAINT "communes_lat_range" CHECK ("communes"."lat" between -90 and 90),
	CONSTRAINT "communes_lon_range" CHECK ("communes"."lon" between -180 and 180),
	CONSTRAINT "communes_population_positive" CHECK ("communes"."population" >= 0)
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"region_code" text NOT NULL,
	CONSTRAINT "departments_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "epcis" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "former_communes" (
	"insee" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_key" text GENERATED ALWAYS AS (text_key(name)) STORED NOT NULL,
	"commune_insee" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_listings" ADD CONSTRAINT "merchant_listings_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_listings" ADD CONSTRAINT "product_listings_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_listings" ADD CONSTRAINT "product_listings_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_categories" ADD CONSTRAINT "merchant_categories_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_categories" ADD CONSTRAINT "merchant_categories_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_images" ADD CONSTRAINT "merchant_images_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_images" ADD CONSTRAINT "merchant_images_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_labels" ADD CONSTRAINT "merchant_labels_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchant_labels" ADD CONSTRAINT "merchant_labels_label_code_labels_code_fk" FOREIGN KEY ("label_code") REFERENCES "public"."labels"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchants" ADD CONSTRAINT "merchants_commune_insee_communes_insee_fk" FOREIGN KEY ("commune_insee") REFERENCES "public"."communes"("insee") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchants" ADD CONSTRAINT "merchants_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "public"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchants" ADD CONSTRAINT "merchants_epci_code_epcis_code_fk" FOREIGN KEY ("epci_code") REFERENCES "public"."epcis"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merchants" ADD CONSTRAINT "merchants_logo_media_id_media_id_fk" FOREIGN KEY ("logo_media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "special_days" ADD CONSTRAINT "special_days_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_log" ADD CONSTRAINT "price_log_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_images" ADD CONSTRAINT "product_images_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_images" ADD CONSTRAINT "product_images_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_labels" ADD CONSTRAINT "product_labels_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_labels" ADD CONSTRAINT "product_labels_label_code_labels_code_fk" FOREIGN KEY ("label_code") REFERENCES "public"."labels"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_origins" ADD CONSTRAINT "product_origins_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reductions" ADD CONSTRAINT "reductions_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communes" ADD CONSTRAINT "communes_department_code_departments_code_fk" FOREIGN KEY ("department_code") REFERENCES "public"."departments"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communes" ADD CONSTRAINT "communes_epci_code_epcis_code_fk" FOREIGN KEY ("epci_code") REFERENCES "public"."epcis"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_communes" ADD CONSTRAINT "former_communes_commune_insee_communes_insee_fk" FOREIGN KEY ("commune_insee") REFERENCES "public"."communes"("insee") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "categories_parent_id_index" ON "categories" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "slug_history_target_id_index" ON "slug_history" USING btree ("target_id");--> statement-breakpoint
CREATE INDEX "merchant_listings_created_at_merchant_id_index" ON "merchant_listings" USING btree ("created_at","merchant_id");--> statement-breakpoint
CREATE INDEX "merchant_listings_department_code_created_at_merchant_id_index" ON "merchant_listings" USING btree ("department_code","created_at","merchant_id");--> statement-breakpoint
CREATE INDEX "merchant_listings_commune_insee_created_at_merchant_id_index" ON "merchant_listings" USING btree ("commune_insee","created_at","merchant_id");--> statement-breakpoint
CREATE INDEX "merchant_listings_epci_code_created_at_merchant_id_index" ON "merchant_listings" USING btree ("epci_code","created_at","merchant_id");--> statement-breakpoint
CREATE INDEX "merchant_listings_name_key_merchant_id_index" ON "merchant_listings" USING btree ("name_key","merchant_id");--> statement-breakpoint
CREATE INDEX "merchant_listings_updated_at_index" ON "merchant_listings" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "merchant_listings_position_index" ON "merchant_listings" USING gist ("position");--> statement-breakpoint
CREATE INDEX "merchant_listings_unplaced" ON "merchant_listings" USING btree ("department_code","merchant_id") WHERE "merchant_listings"."position" is null;--> statement-breakpoint
CREATE INDEX "merchant_listings_sets" ON "merchant_listings" USING gin ("category_ids","services","labels","made_in");--> statement-breakpoint
CREATE INDEX "merchant_listings_words" ON "merchant_listings" USING gin ((' ' || name_key) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "product_listings_created_at_product_id_index" ON "product_listings" USING btree ("created_at","product_id");--> statement-breakpoint
CREATE INDEX "product_listings_rubric_id_created_at_product_id_index" ON "product_listings" USING btree ("rubric_id","created_at","product_id");--> statement-breakpoint
CREATE INDEX "product_listings_category_id_created_at_product_id_index" ON "product_listings" USING btree ("category_id","created_at","product_id");--> statement-breakpoint
CREATE INDEX "product_listings_department_code_created_at_product_id_index" ON "product_listings" USING btree ("department_code","created_at","product_id");--> statement-breakpoint
CREATE INDEX "product_listings_commune_insee_created_at_product_id_index" ON "product_listings" USING btree ("commune_insee","created_at","product_id");--> statement-breakpoint
CREATE INDEX "product_listings_epci_code_created_at_product_id_index" ON "product_listings" USING btree ("epci_code","created_at","product_id");--> statement-breakpoint
CREATE INDEX "product_listings_merchant_id_created_at_product_id_index" ON "product_listings" USING btree ("merchant_id","created_at","product_id");--> statement-breakpoint
CREATE INDEX "product_listings_price_up" ON "product_listings" USING btree (coalesce(price_cents, 2147483647),"product_id");--> statement-breakpoint
CREATE INDEX "product_listings_price_down" ON "product_listings" USING btree (coalesce(price_cents, -1),"product_id");--> statement-breakpoint
CREATE INDEX "product_listings_name_key_product_id_index" ON "product_listings" USING btree ("name_key","product_id");--> statement-breakpoint
CREATE INDEX "product_listings_updated_at_index" ON "product_listings" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "product_listings_unplaced" ON "product_listings" USING btree ("department_code","product_id") WHERE "product_listings"."position" is null;--> statement-breakpoint
CREATE INDEX "product_listings_sets" ON "product_listings" USING gin ("services","labels","made_in");--> statement-breakpoint
CREATE INDEX "product_listings_words" ON "product_listings" USING gin ((' ' || name_key) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "closures_during_index" ON "closures" USING gist ("during");--> statement-breakpoint
CREATE INDEX "merchant_categories_category_id_index" ON "merchant_categories" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "merchant_images_media_id_index" ON "merchant_images" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "merchant_labels_ending" ON "merchant_labels" USING btree ("label_code","valid_until") WHERE "merchant_labels"."valid_until" is not null;--> statement-breakpoint
CREATE INDEX "merchants_commune_insee_index" ON "merchants" USING btree ("commune_insee");--> statement-breakpoint
CREATE UNIQUE INDEX "merchants_siret_index" ON "merchants" USING btree ("siret") WHERE "merchants"."siret" is not null and "merchants"."status" = 'published';--> statement-breakpoint
CREATE INDEX "special_days_day_index" ON "special_days" USING btree ("day");--> statement-breakpoint
CREATE INDEX "price_log_product_id_valid_from_index" ON "price_log" USING btree ("product_id","valid_from");--> statement-breakpoint
CREATE INDEX "product_images_media_id_index" ON "product_images" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "product_labels_ending" ON "product_labels" USING btree ("label_code","valid_until") WHERE "product_labels"."valid_until" is not null;--> statement-breakpoint
CREATE INDEX "products_merchant_id_index" ON "products" USING btree ("merchant_id");--> statement-breakpoint
CREATE INDEX "products_category_id_index" ON "products" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "reductions_product_id_since_index" ON "reductions" USING btree ("product_id","since");--> statement-breakpoint
CREATE INDEX "communes_department_code_index" ON "communes" USING btree ("department_code");--> statement-breakpoint
CREATE INDEX "communes_name_key_index" ON "communes" USING btree ("name_key" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "communes_postcodes_index" ON "communes" USING gin ("postcodes");--> statement-breakpoint
CREATE INDEX "communes_position_index" ON "communes" USING gist ("position");--> statement-breakpoint
CREATE INDEX "former_communes_commune_insee_index" ON "former_communes" USING btree ("commune_insee");--> statement-breakpoint
CREATE INDEX "former_communes_name_key_index" ON "former_communes" USING btree ("name_key" text_pattern_ops);