ALTER TABLE "merchants" ADD COLUMN "seasons_until" date;--> statement-breakpoint
-- Looked at the next night; no listing says anything of it.
SELECT set_config('dansmazone.defer_listings', 'on', true);--> statement-breakpoint
UPDATE "merchants" SET "seasons_until" = current_date WHERE "seasons" <> '[]' AND "hours_kind" = 'weekly';--> statement-breakpoint
SELECT set_config('dansmazone.defer_listings', '', true);--> statement-breakpoint
CREATE INDEX "feeds_created_by_index" ON "feeds" USING btree ("created_by") WHERE "feeds"."created_by" is not null;--> statement-breakpoint
CREATE INDEX "imports_account_id_index" ON "imports" USING btree ("account_id") WHERE "imports"."account_id" is not null;--> statement-breakpoint
CREATE INDEX "merchants_logo_media_id_index" ON "merchants" USING btree ("logo_media_id") WHERE "merchants"."logo_media_id" is not null;--> statement-breakpoint
CREATE INDEX "merchants_seasons_until_index" ON "merchants" USING btree ("seasons_until") WHERE "merchants"."seasons_until" is not null;--> statement-breakpoint
CREATE INDEX "edits_account_id_index" ON "edits" USING btree ("account_id") WHERE "edits"."account_id" is not null;--> statement-breakpoint
CREATE INDEX "invitations_invited_by_index" ON "invitations" USING btree ("invited_by") WHERE "invitations"."invited_by" is not null;--> statement-breakpoint
CREATE INDEX "join_requests_decided_by_index" ON "join_requests" USING btree ("decided_by") WHERE "join_requests"."decided_by" is not null;--> statement-breakpoint
CREATE INDEX "reviews_decided_by_index" ON "reviews" USING btree ("decided_by") WHERE "reviews"."decided_by" is not null;--> statement-breakpoint
CREATE INDEX "terms_acceptances_account_id_index" ON "terms_acceptances" USING btree ("account_id") WHERE "terms_acceptances"."account_id" is not null;