type PlacedRow = {
  lat: number | null
  lon: number | null
  streetPublic: boolean
  communeLat: number | null
  communeLon: number | null
}

/** The coordinates anyone may see: those of the commune where the merchant keeps the street private. */
export function publicPoint(row: PlacedRow): { lat: number; lon: number } | Record<string, never> {
  const [lat, lon] = row.streetPublic ? [row.lat, row.lon] : [row.communeLat, row.communeLon]
  return lat === null || lon === null ? {} : { lat, lon }
}
