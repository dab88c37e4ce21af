-- Where a position lies on the plane that web maps are drawn on, 2^30 units wide, from its north-west corner
-- (`lib/mercator.ts` does the same): merchants are then grouped by shifting bits.
CREATE FUNCTION map_x("position" cube) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN least(floor((atan2(cube_ll_coord("position", 2), cube_ll_coord("position", 1)) / (2 * pi()) + 0.5) * 1073741824),
    1073741823)::int;
--> statement-breakpoint
CREATE FUNCTION map_y("position" cube) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  -- Clamped where the plane ends, at 85 degrees.
  SELECT least(greatest(floor((0.5 - ln((1 + sine) / (1 - sine)) / (4 * pi())) * 1073741824), 0), 1073741823)::int
  FROM (SELECT greatest(-0.9962720762207499, least(0.9962720762207499, cube_ll_coord("position", 3) / 6371008.8)) AS sine)
    AS point;
END;
--> statement-breakpoint
ALTER TABLE "merchant_listings"
  ADD COLUMN "map_x" integer GENERATED ALWAYS AS (map_x("position")) STORED,
  ADD COLUMN "map_y" integer GENERATED ALWAYS AS (map_y("position")) STORED;
--> statement-breakpoint
CREATE INDEX "merchant_listings_map" ON "merchant_listings" USING btree ("map_x","map_y","merchant_id");
