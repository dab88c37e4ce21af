import type { SheetAddress } from '@dansmazone/contract/merchant-sheet'
import type { Commune } from '@dansmazone/contract/territory'
import { rounded } from './bearing.ts'

/** The middle of a commune, as a place to begin with. */
export const communeMiddle = ({
  lat,
  lon,
}: Pick<Commune, 'lat' | 'lon'>): Pick<SheetAddress, 'lat' | 'lon' | 'precision'> =>
  lat === undefined || lon === undefined
    ? { lat: null, lon: null, precision: 'none' }
    : { lat: rounded(lat), lon: rounded(lon), precision: 'approximate' }
