import { mkdir, writeFile } from 'node:fs/promises'
import { buildBasemap, readAreas } from './build-basemap.ts'
import { readPackages } from './build-packages.ts'
import { buildTerritory, prepare } from './build-territory.ts'
import { encodeBasemap, encodeTerritory } from './codec.ts'

const dataFolder = new URL('../data/', import.meta.url)
await mkdir(dataFolder, { recursive: true })

const prepared = prepare(readPackages())
const areas = readAreas(prepared.packages.departments)
for (const { code, name } of prepared.packages.regions) {
  const territory = buildTerritory(prepared, code)
  if (!territory) continue
  await writeFile(new URL(`region-${code}.json`, dataFolder), encodeTerritory(territory))
  const basemap = buildBasemap(territory, areas)
  if (basemap) await writeFile(new URL(`basemap-${code}.json`, dataFolder), encodeBasemap(basemap))
  const count = (precision: string) =>
    territory.communes.filter((commune) => commune.precision === precision).length
  process.stdout.write(
    `${code} ${name}: ${territory.communes.length} communes, ${count('exact')} placed, ` +
      `${count('approximate')} estimated, ${count('none')} without coordinates\n`,
  )
}
