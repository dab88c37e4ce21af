import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { lookalikesQuery } from '#api/pro-merchants.ts'
import { Lookalikes } from './lookalikes.tsx'

/** Once the place is known: a shop of the same name close by may be the very same. */
export const Nearby = ({ merchantId, sheet }: { merchantId: string; sheet: MerchantSheet }) => {
  const { name, address } = sheet.fields
  const [dismissed, setDismissed] = useState(false)
  const { data } = useQuery({
    ...lookalikesQuery(name, address?.communeInsee ?? ''),
    enabled: address !== null && name !== '',
  })
  const others = (data?.items ?? []).filter(
    (each) => each.merchantId !== merchantId && each.name !== null,
  )
  if (dismissed || others.length === 0) return null
  return <Lookalikes lookalikes={others} onNotMine={() => setDismissed(true)} />
}
