ALTER TABLE "merchant_sheets" ADD COLUMN "asks" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "merchant_sheets" ADD COLUMN "lapsed_at" timestamp with time zone;