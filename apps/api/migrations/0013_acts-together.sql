ALTER TABLE "edits" ADD COLUMN "together" uuid;--> statement-breakpoint
-- An import deletes nothing: what did was taking it back.
UPDATE "edits" SET "together" = CASE WHEN "act" = 'deleted' THEN md5("import_id"::text || ' undone')::uuid ELSE "import_id" END WHERE "import_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "edits_together_id_index" ON "edits" USING btree ("together","id") WHERE "edits"."together" is not null;
