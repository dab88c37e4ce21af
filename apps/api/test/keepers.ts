import { createMember } from './accounts.ts'
import { acting } from './acting.ts'
import type { testApp } from './app.ts'
import { publishedMerchant } from './sheets.ts'

/** A published merchant with an owner and an editor, someone else's member, and nobody. */
export async function keepers({
  db,
  app,
}: Pick<Awaited<ReturnType<typeof testApp>>, 'db' | 'app'>) {
  const { id } = await publishedMerchant(db)
  const owner = await createMember(db, { merchantId: id })
  const editor = await createMember(db, { merchantId: id, role: 'editor' })
  const other = await createMember(db, {})
  return {
    id,
    base: `/v1/pro/merchants/${id}/products`,
    owner: acting(app, owner.cookie),
    editor: acting(app, editor.cookie),
    other: acting(app, other.cookie),
    nobody: acting(app, null),
    otherMerchant: other.merchantId,
  }
}

export const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })
