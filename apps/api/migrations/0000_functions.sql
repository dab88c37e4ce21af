CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS cube;
--> statement-breakpoint
-- UUIDv7 (RFC 9562): milliseconds first, so that ids grow with time. Postgres 18 has its own; 16 and 17 do not.
CREATE FUNCTION uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
        FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
$$;
--> statement-breakpoint
-- A name as it is compared and sorted: lower case, without accents, ligatures opened, the rest one space.
CREATE FUNCTION text_key(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT btrim(regexp_replace(
    lower(regexp_replace(
      normalize(regexp_replace(regexp_replace(value, '[Œœ]', 'oe', 'g'), '[Ææ]', 'ae', 'g'), NFKD),
      '[\u0300-\u036f]', '', 'g')),
    '[^a-z0-9]+', ' ', 'g'));
END;
--> statement-breakpoint
-- Spans of local minutes of one day: each begins that day and lasts a day at most, so that "opens" and "closes" say it all.
CREATE FUNCTION are_minute_spans(spans int4multirange) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT coalesce(bool_and(coalesce(lower(span) BETWEEN 0 AND 1439 AND upper(span) - lower(span) <= 1440, false)), true)
  FROM unnest(spans) AS span;
END;
--> statement-breakpoint
-- A point of the globe in metres from its centre: straight-line distances index as cubes and give exact arcs.
CREATE FUNCTION position_of(lat double precision, lon double precision) RETURNS cube
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT cube(ARRAY[
    6371008.8 * cos(radians(lat)) * cos(radians(lon)),
    6371008.8 * cos(radians(lat)) * sin(radians(lon)),
    6371008.8 * sin(radians(lat))]);
END;
--> statement-breakpoint
-- The chord that spans an arc on the globe, in metres, and back. `LEAST` guards the arcsine from rounding.
CREATE FUNCTION chord_of_arc(meters double precision) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT 2 * 6371008.8 * sin(LEAST(meters / (2 * 6371008.8), pi() / 2));
END;
--> statement-breakpoint
CREATE FUNCTION arc_of_chord(meters double precision) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT 2 * 6371008.8 * asin(LEAST(meters / (2 * 6371008.8), 1));
END;
--> statement-breakpoint
-- The sum of the digits of a number, those at every second place from the right multiplied, for check digits.
CREATE FUNCTION is_siret(value text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT CASE WHEN value !~ '^[0-9]{14}$' THEN false ELSE (
    SELECT sum(CASE WHEN place % 2 = 1 THEN digit
                    WHEN digit * 2 > 9 THEN digit * 2 - 9
                    ELSE digit * 2 END) % 10 = 0
        -- La Poste's establishments follow a rule of their own: the plain sum is a multiple of five.
        OR (value LIKE '356000000%' AND sum(digit) % 5 = 0)
    FROM (SELECT substr(value, 15 - place, 1)::int AS digit, place FROM generate_series(1, 14) AS place) AS digits) END;
END;
--> statement-breakpoint
-- GTIN-8, 12, 13 or 14, ISBN-13 among them (GS1 General Specifications, 7.9).
CREATE FUNCTION is_gtin(value text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT CASE WHEN value !~ '^([0-9]{8}|[0-9]{12,14})$' THEN false ELSE (
    SELECT sum(digit * CASE WHEN place % 2 = 0 THEN 3 ELSE 1 END) % 10 = 0
    FROM (SELECT substr(value, length(value) + 1 - place, 1)::int AS digit, place
          FROM generate_series(1, length(value)) AS place) AS digits) END;
END;
--> statement-breakpoint
-- Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher).
CREATE FUNCTION easter_sunday(year int) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT make_date(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
  FROM (SELECT *, (a + 11 * h + 22 * l) / 451 AS m
    FROM (SELECT *, (32 + 2 * e + 2 * i - h - k) % 7 AS l
      FROM (SELECT *, (19 * a + b - d - g + 15) % 30 AS h, c / 4 AS i, c % 4 AS k
        FROM (SELECT *, b / 4 AS d, b % 4 AS e, (b - (b + 8) / 25 + 1) / 3 AS g
          FROM (SELECT year % 19 AS a, year / 100 AS b, year % 100 AS c) AS s1) AS s2) AS s3) AS s4) AS s5;
END;
--> statement-breakpoint
-- Public holidays of Metropolitan France (Code du travail, L3133-1).
CREATE FUNCTION is_public_holiday(day date) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
  SELECT to_char(day, 'MM-DD') IN ('01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25')
    OR day - easter_sunday(extract(year FROM day)::int) IN (1, 39, 50);
END;
