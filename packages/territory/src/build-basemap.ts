import { type OutlineFeature, readOutlines } from './build-packages.ts'
import {
  at,
  type Box,
  clip,
  complement,
  dissolve,
  gridStep,
  type Point,
  type Ring,
  samePoint,
  signedArea,
  toDegrees,
  toMultiPolygon,
} from './geometry.ts'
import { simplifyTogether } from './simplify.ts'
import { normalizeName } from './text.ts'
import type { AreaFeature, Basemap, Department, Territory } from './types.ts'

// Lower-case ISO 3166-1 alpha-3, as the outlines' files are named, with what the map shows.
const countries: Record<string, { code: string; name: string }> = {
  and: { code: 'AD', name: 'Andorre' },
  atg: { code: 'AG', name: 'Antigua-et-Barbuda' },
  aut: { code: 'AT', name: 'Autriche' },
  bel: { code: 'BE', name: 'Belgique' },
  bra: { code: 'BR', name: 'Brésil' },
  che: { code: 'CH', name: 'Suisse' },
  deu: { code: 'DE', name: 'Allemagne' },
  dma: { code: 'DM', name: 'Dominique' },
  esp: { code: 'ES', name: 'Espagne' },
  gbr: { code: 'GB', name: 'Royaume-Uni' },
  ggy: { code: 'GG', name: 'Guernesey' },
  ita: { code: 'IT', name: 'Italie' },
  jey: { code: 'JE', name: 'Jersey' },
  lca: { code: 'LC', name: 'Sainte-Lucie' },
  lie: { code: 'LI', name: 'Liechtenstein' },
  lux: { code: 'LU', name: 'Luxembourg' },
  mco: { code: 'MC', name: 'Monaco' },
  msr: { code: 'MS', name: 'Montserrat' },
  nld: { code: 'NL', name: 'Pays-Bas' },
  sur: { code: 'SR', name: 'Suriname' },
}

// As written in the outlines, mistakes included.
const departmentNames: Record<string, string> = {
  'guyane francaise': 'guyane',
  'haute rhin': 'haut rhin',
  'meurhe et moselle': 'meurthe et moselle',
  'seien et marne': 'seine et marne',
}

// In grid units: 400 m in the region, 1.3 km around it.
const tolerance = { region: 4, around: 12 }

// In square grid units: islands under 1.5 km² in the region, 15 km² around it, are left out.
const smallest = { region: 150, around: 1500 }

/** Degrees shown around a region: wide screens show more on the sides. */
const margin = { lon: 2, lat: 1 }

interface Area {
  kind: 'region' | 'department' | 'country'
  code: string
  name: string
  rings: Ring[]
}

function toRings({ geometry }: OutlineFeature): Ring[] {
  if (!geometry) return []
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flatMap((polygon) =>
    polygon.flatMap((positions, i) => {
      const points = positions.map(([lon, lat]): Point => [
        Math.round(lon / gridStep),
        Math.round(lat / gridStep),
      ])
      const ring = points.filter((point, j) => !samePoint(point, at(points, j + 1)))
      if (ring.length < 3) return []
      const isHole = i > 0
      return [signedArea(ring) < 0 === isHole ? ring : ring.toReversed()]
    }),
  )
}

function toBox(rings: Ring[], around: { lon: number; lat: number }): Box {
  const xs = rings.flat().map(([x]) => x)
  const ys = rings.flat().map(([, y]) => y)
  const [lon, lat] = [around.lon / gridStep, around.lat / gridStep]
  const min = (values: number[]) => values.reduce((a, b) => Math.min(a, b))
  const max = (values: number[]) => values.reduce((a, b) => Math.max(a, b))
  return [min(xs) - lon, min(ys) - lat, max(xs) + lon, max(ys) + lat]
}

const touches = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
const nowhere = { lon: 0, lat: 0 }

/** Every outline that may show on a French map, read once. */
export function readAreas(departments: Department[]): Area[] {
  const byName = new Map(departments.map((d) => [normalizeName(d.name), d]))
  const french = readOutlines('fra').map((feature): Area => {
    const name = normalizeName(feature.properties.name ?? '')
    const department = byName.get(departmentNames[name] ?? name)
    if (!department) throw new Error(`No department is named "${feature.properties.name}".`)
    const { code } = department
    return { kind: 'department', code, name: department.name, rings: toRings(feature) }
  })
  const foreign = Object.entries(countries).map(([file, { code, name }]): Area => {
    return { kind: 'country', code, name, rings: readOutlines(file).flatMap(toRings) }
  })
  return [...french, ...foreign]
}

function simplified(areas: Area[], box: Box): Area[] {
  const near = areas.map((area) => ({
    ...area,
    rings: area.rings.filter((ring) => touches(toBox([ring], nowhere), box)),
  }))
  const lines = simplifyTogether(
    near.flatMap(({ kind, rings }) =>
      rings.map((ring) => ({ ring, tolerance: tolerance[kind === 'region' ? kind : 'around'] })),
    ),
  )
  return near
    .map((area) => {
      const rings = dissolve(lines.splice(0, area.rings.length))
      const least = smallest[area.kind === 'region' ? 'region' : 'around']
      const kept = rings.filter((ring) => Math.abs(signedArea(ring)) >= least)
      return { ...area, rings: kept.map((ring) => clip(ring, box)).filter((r) => r.length > 2) }
    })
    .filter((area) => area.rings.length > 0)
}

const features = <Properties>(areas: Area[], properties: (area: Area) => Properties) => ({
  type: 'FeatureCollection' as const,
  features: areas.map((area): AreaFeature<Properties> => ({
    type: 'Feature',
    properties: properties(area),
    geometry: toMultiPolygon(area.rings),
  })),
})

/** Draws the basemap of a region; null when an outline of one of its departments is missing. */
export function buildBasemap({ region, departments }: Territory, all: Area[]): Basemap | null {
  const codes = new Set(departments.map(({ code }) => code))
  const areas = all.map((area): Area => (codes.has(area.code) ? { ...area, kind: 'region' } : area))
  const own = areas.filter(({ kind }) => kind === 'region')
  if (own.length < codes.size) return null

  const box = toBox(
    own.flatMap(({ rings }) => rings),
    margin,
  )
  const drawn = simplified(areas, box)
  const inside = drawn.filter(({ kind }) => kind === 'region')
  const around = drawn.filter(({ kind }) => kind !== 'region')
  const land = dissolve(drawn.flatMap(({ rings }) => rings))
  const [west, south, east, north] = box
  return {
    region,
    bbox: [toDegrees(west), toDegrees(south), toDegrees(east), toDegrees(north)],
    departments: features(inside, ({ code, name }) => ({ code, name })),
    neighbours: features(around, ({ code, name, kind }) => ({
      code,
      name,
      kind: kind === 'country' ? kind : 'department',
    })),
    outline: toMultiPolygon(dissolve(inside.flatMap(({ rings }) => rings))),
    sea: toMultiPolygon(complement(land, box)),
  }
}
