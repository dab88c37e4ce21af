CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" text DEFAULT 'member' NOT NULL,
	"locale" text DEFAULT 'fr' NOT NULL,
	"two_factor_enabled" boolean DEFAULT false,
	"erasure_asked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email"),
	CONSTRAINT "accounts_email_folded" CHECK ("accounts"."email" = lower("accounts"."email")),
	CONSTRAINT "accounts_role_known" CHECK ("accounts"."role" in ('member', 'moderator', 'admin')),
	CONSTRAINT "accounts_locale_known" CHECK ("accounts"."locale" in ('fr', 'en', 'oc'))
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "attempts_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox_mails" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp with time zone DEFAULT now()
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "two_factors" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"merchant_id" uuid NOT NULL,
	"url" text NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"problem" text,
	"next_run_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feeds_state_known" CHECK ("feeds"."state" in ('active', 'asking', 'paused'))
);
--> statement-breakpoint
CREATE TABLE "import_images" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"import_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"url" text NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"sort_order" integer NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"problem" text,
	"media_id" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "import_images_state_known" CHECK ("import_images"."state" in ('waiting', 'done', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"merchant_id" uuid NOT NULL,
	"header_digest" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_mappings_merchant_id_header_digest_pk" PRIMARY KEY("merchant_id","header_digest")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"line" integer NOT NULL,
	"source_key" text NOT NULL,
	"fields" jsonb,
	"digest" text,
	"plan" text NOT NULL,
	"remarks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"image_urls" text[] DEFAULT '{}' NOT NULL,
	"product_id" uuid,
	"before" jsonb,
	"done_at" timestamp with time zone,
	CONSTRAINT "import_rows_import_id_position_pk" PRIMARY KEY("import_id","position"),
	CONSTRAINT "import_rows_plan_known" CHECK ("import_rows"."plan" in ('create', 'change', 'same', 'skip'))
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"merchant_id" uuid NOT NULL,
	"account_id" uuid,
	"feed_id" uuid,
	"state" text DEFAULT 'reading' NOT NULL,
	"file_name" text NOT NULL,
	"file_key" text NOT NULL,
	"bytes" integer NOT NULL,
	"reading" jsonb,
	"mapping" jsonb,
	"counts" jsonb,
	"total_rows" integer,
	"done_rows" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	CONSTRAINT "imports_state_known" CHECK ("imports"."state" in ('reading', 'checked', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone'))
);
--> statement-breakpoint
CREATE TABLE "edits" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "edits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"merchant_id" uuid NOT NULL,
	"product_id" uuid,
	"account_id" uuid,
	"origin" text DEFAULT 'member' NOT NULL,
	"act" text NOT NULL,
	"changes" jsonb NOT NULL,
	"import_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "edits_origin_known" CHECK ("edits"."origin" in ('member', 'import', 'feed', 'staff', 'upkeep'))
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"merchant_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_role_known" CHECK ("invitations"."role" in ('owner', 'editor'))
);
--> statement-breakpoint
CREATE TABLE "join_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"merchant_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "join_requests_state_known" CHECK ("join_requests"."state" in ('waiting', 'accepted', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "members" (
	"merchant_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_merchant_id_account_id_pk" PRIMARY KEY("merchant_id","account_id"),
	CONSTRAINT "members_role_known" CHECK ("members"."role" in ('owner', 'editor'))
);
--> statement-breakpoint
CREATE TABLE "merchant_sheets" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"fields" jsonb NOT NULL,
	"name" text GENERATED ALWAYS AS (coalesce(fields->>'name', '')) STORED NOT NULL,
	"name_key" text GENERATED ALWAYS AS (text_key(coalesce(fields->>'name', ''))) STORED NOT NULL,
	"siret" text GENERATED ALWAYS AS (fields->>'siret') STORED,
	"commune_insee" text GENERATED ALWAYS AS (fields->'address'->>'communeInsee') STORED,
	"closed_at" timestamp with time zone,
	"suspended_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"asked_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"stage" text DEFAULT 'editing' NOT NULL,
	"live" boolean DEFAULT false NOT NULL,
	"submitted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "merchant_sheets_stage_known" CHECK ("merchant_sheets"."stage" in ('editing', 'submitted', 'refused', 'settled')),
	CONSTRAINT "merchant_sheets_fields_object" CHECK (jsonb_typeof("merchant_sheets"."fields") = 'object')
);
--> statement-breakpoint
CREATE TABLE "product_sheets" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"merchant_id" uuid NOT NULL,
	"fields" jsonb NOT NULL,
	"name_key" text COLLATE "C" GENERATED ALWAYS AS (text_key(coalesce(fields->>'name', ''))) STORED NOT NULL,
	"category" text GENERATED ALWAYS AS (fields->>'category') STORED,
	"stock" text GENERATED ALWAYS AS (fields->>'stock') STORED,
	"price_cents" integer GENERATED ALWAYS AS ((fields->'price'->>'cents')::integer) STORED,
	"archived_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"source_key" text,
	"source_digest" text,
	"version" integer DEFAULT 1 NOT NULL,
	"stage" text DEFAULT 'editing' NOT NULL,
	"live" boolean DEFAULT false NOT NULL,
	"submitted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "product_sheets_stage_known" CHECK ("product_sheets"."stage" in ('editing', 'submitted', 'refused', 'settled')),
	CONSTRAINT "product_sheets_fields_object" CHECK (jsonb_typeof("product_sheets"."fields") = 'object')
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"merchant_id" uuid NOT NULL,
	"product_id" uuid,
	"decision" text NOT NULL,
	"reason_code" text,
	"reason" text,
	"proposed" jsonb NOT NULL,
	"published" jsonb,
	"decided_by" uuid,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "reviews_decision_known" CHECK ("reviews"."decision" in ('approved', 'refused')),
	CONSTRAINT "reviews_refusal_has_reason" CHECK (("reviews"."decision" = 'refused') = ("reviews"."reason_code" is not null))
);
--> statement-breakpoint
CREATE TABLE "terms_acceptances" (
	"id" uuid PRIMARY KEY DEFAULT uuid_v7() NOT NULL,
	"merchant_id" uuid NOT NULL,
	"account_id" uuid,
	"document" text NOT NULL,
	"version" text NOT NULL,
	"accepted_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "merchants_siret_index";--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "merchant_id" uuid;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "state" text DEFAULT 'ready' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "failure" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "alt" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "file_name" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "bytes" integer;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "source_id" uuid;--> statement-breakpoint
ALTER TABLE "merchants" ADD COLUMN "seasons" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "special_days" ADD COLUMN "seasonal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "options" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_images" ADD CONSTRAINT "import_images_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_images" ADD CONSTRAINT "import_images_product_id_product_sheets_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_product_id_product_sheets_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product_sheets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_feed_id_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edits" ADD CONSTRAINT "edits_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edits" ADD CONSTRAINT "edits_product_id_product_sheets_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edits" ADD CONSTRAINT "edits_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_accounts_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_sheets" ADD CONSTRAINT "product_sheets_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_product_id_product_sheets_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product_sheets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms_acceptances" ADD CONSTRAINT "terms_acceptances_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms_acceptances" ADD CONSTRAINT "terms_acceptances_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_erasure_asked_at_index" ON "accounts" USING btree ("erasure_asked_at") WHERE "accounts"."erasure_asked_at" is not null;--> statement-breakpoint
CREATE INDEX "credentials_user_id_index" ON "credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "outbox_mails_created_at_index" ON "outbox_mails" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "passkeys_user_id_index" ON "passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "passkeys_credential_id_index" ON "passkeys" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at_index" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "two_factors_user_id_index" ON "two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factors_secret_index" ON "two_factors" USING btree ("secret");--> statement-breakpoint
CREATE INDEX "verifications_identifier_index" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "verifications_expires_at_index" ON "verifications" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "feeds_merchant_id_url_index" ON "feeds" USING btree ("merchant_id","url");--> statement-breakpoint
CREATE INDEX "feeds_next_run_at_index" ON "feeds" USING btree ("next_run_at") WHERE "feeds"."state" = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "import_images_import_id_product_id_url_index" ON "import_images" USING btree ("import_id","product_id","url");--> statement-breakpoint
CREATE INDEX "import_images_product_id_url_index" ON "import_images" USING btree ("product_id","url");--> statement-breakpoint
CREATE INDEX "import_rows_product_id_index" ON "import_rows" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "imports_merchant_id_created_at_index" ON "imports" USING btree ("merchant_id","created_at");--> statement-breakpoint
CREATE INDEX "imports_feed_id_index" ON "imports" USING btree ("feed_id");--> statement-breakpoint
CREATE INDEX "edits_merchant_id_id_index" ON "edits" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "edits_product_id_id_index" ON "edits" USING btree ("product_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_merchant_id_email_index" ON "invitations" USING btree ("merchant_id","email");--> statement-breakpoint
CREATE INDEX "join_requests_merchant_id_index" ON "join_requests" USING btree ("merchant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "join_requests_account_id_merchant_id_index" ON "join_requests" USING btree ("account_id","merchant_id") WHERE "join_requests"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "members_account_id_index" ON "members" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "merchant_sheets_siret_index" ON "merchant_sheets" USING btree ("siret");--> statement-breakpoint
CREATE INDEX "merchant_sheets_commune_insee_name_key_index" ON "merchant_sheets" USING btree ("commune_insee","name_key");--> statement-breakpoint
CREATE INDEX "merchant_sheets_submitted" ON "merchant_sheets" USING btree ("submitted_at") WHERE stage = 'submitted';--> statement-breakpoint
CREATE INDEX "merchant_sheets_confirmed_at_index" ON "merchant_sheets" USING btree ("confirmed_at");--> statement-breakpoint
CREATE INDEX "product_sheets_merchant_id_updated_at_id_index" ON "product_sheets" USING btree ("merchant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "product_sheets_merchant_id_name_key_id_index" ON "product_sheets" USING btree ("merchant_id","name_key","id");--> statement-breakpoint
CREATE UNIQUE INDEX "product_sheets_merchant_id_source_key_index" ON "product_sheets" USING btree ("merchant_id","source_key") WHERE "product_sheets"."source_key" is not null;--> statement-breakpoint
CREATE INDEX "product_sheets_submitted" ON "product_sheets" USING btree ("merchant_id","submitted_at") WHERE stage = 'submitted';--> statement-breakpoint
CREATE INDEX "product_sheets_deleted_at_index" ON "product_sheets" USING btree ("deleted_at") WHERE "product_sheets"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "reviews_merchant_id_decided_at_index" ON "reviews" USING btree ("merchant_id","decided_at");--> statement-breakpoint
CREATE INDEX "reviews_product_id_index" ON "reviews" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "terms_acceptances_merchant_id_index" ON "terms_acceptances" USING btree ("merchant_id");--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_merchant_id_merchant_sheets_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant_sheets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_source_id_media_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_merchant_id_index" ON "media" USING btree ("merchant_id");--> statement-breakpoint
CREATE INDEX "media_source_id_index" ON "media" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "media_created_at_index" ON "media" USING btree ("created_at") WHERE "media"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "merchants_siret_index" ON "merchants" USING btree ("siret") WHERE "merchants"."siret" is not null;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_state_known" CHECK ("media"."state" in ('waiting', 'ready', 'failed'));