import type { Company } from '@dansmazone/contract/joining'
import type { SheetAddress } from '@dansmazone/contract/merchant-sheet'
import type { QueryClient } from '@tanstack/react-query'
import { addressQuery } from '#api/pro-merchants.ts'
import { communeQuery } from '#api/territories.ts'
import { rounded } from '#pro/place/bearing.ts'
import { communeMiddle } from '#pro/place/commune-middle.ts'

const nowhere = { lat: null, lon: null, precision: 'none' } as const

/** The address of the register, placed as well as can be: at its street, else in the middle of its commune. */
export const companyAddress = async (
  queryClient: QueryClient,
  { address, soleTrader }: Company,
): Promise<SheetAddress | null> => {
  const insee = address?.communeInsee
  if (!address || !insee) return null
  const commune = await queryClient.fetchQuery(communeQuery(insee)).catch(() => null)
  const postcode = address.postcode ?? commune?.postcodes[0]
  if (!postcode) return null
  const { street } = address
  const found = street
    ? await queryClient.fetchQuery(addressQuery(street, insee)).catch(() => null)
    : null
  const match = found?.items.find((item) => item.street !== null)
  const placed = match && match.lat !== null && match.lon !== null
  return {
    street,
    streetPublic: !soleTrader,
    postcode,
    communeInsee: insee,
    ...(placed
      ? { lat: rounded(match.lat ?? 0), lon: rounded(match.lon ?? 0), precision: match.precision }
      : commune
        ? communeMiddle(commune)
        : nowhere),
  }
}
