/** A French region by its INSEE code, such as `76` for Occitanie. */
export interface Region {
  code: string
  name: string
}

/** A department by its official code: two digits, `2A`/`2B`, or three digits overseas. */
export interface Department {
  code: string
  name: string
  regionCode: string
}

/** A grouping of communes (communauté de communes, métropole …) by its SIREN number. */
export interface Epci {
  code: string
  name: string
}

/**
 * How a commune was placed: `exact` by a source that knows it, `approximate` from its neighbours,
 * `none` when only its department is known.
 */
export type Precision = 'exact' | 'approximate' | 'none'

/** A commune of today. `lat` and `lon` are WGS 84 degrees, both null when `precision` is `none`. */
export interface Commune {
  /** Five characters, unique in France; names are not. */
  insee: string
  name: string
  postcodes: string[]
  departmentCode: string
  /** SIREN of its grouping; null for the few islands that have none. */
  epciCode: string | null
  population: number
  lat: number | null
  lon: number | null
  precision: Precision
  /** Kilometres within which the commune's centre lies, in at least nine cases of ten. */
  precisionKm: number | null
}

/** A commune merged into another whose name people still type. Its code may be that of the new one. */
export interface FormerCommune {
  insee: string
  name: string
  /** The commune of today that holds it. */
  communeInsee: string
}

/** All that is known of one region. Communes are sorted by INSEE code. */
export interface Territory {
  region: Region
  departments: Department[]
  epcis: Epci[]
  communes: Commune[]
  formerCommunes: FormerCommune[]
}

/** Where data come from, to be shown on the site; `usedFor` is in French. */
export interface Source {
  name: string
  url: string
  licence: string
  usedFor: string
}

/** GeoJSON, the part of it a basemap uses; positions are `[lon, lat]`. */
export interface MultiPolygon {
  type: 'MultiPolygon'
  coordinates: [number, number][][][]
}

/** A GeoJSON feature whose geometry is a MultiPolygon. */
export interface AreaFeature<Properties> {
  type: 'Feature'
  properties: Properties
  geometry: MultiPolygon
}

/** A GeoJSON collection of areas. */
export interface AreaCollection<Properties> {
  type: 'FeatureCollection'
  features: AreaFeature<Properties>[]
}

/**
 * Outlines to draw a region without any tile server. Everything is cut to `bbox`, which is filled
 * exactly once by departments, neighbours and sea. Borders shared by two areas have the same points.
 */
export interface Basemap {
  region: Region
  /** West, south, east, north. */
  bbox: [number, number, number, number]
  departments: AreaCollection<{ code: string; name: string }>
  /** French departments of other regions (by code) and countries (by ISO code), named in French. */
  neighbours: AreaCollection<{ code: string; name: string; kind: 'department' | 'country' }>
  /** The region as one area. */
  outline: MultiPolygon
  sea: MultiPolygon
}
