import type {
  ProductAct,
  ProductRowOutcome,
  ProductRowsPatch,
} from '@dansmazone/contract/pro-products'
import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { needOf } from '#api/identity.ts'
import { patchRows, productRowsQuery, productTemplatesQuery } from '#api/pro-products.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { fieldsBack } from '#lib/fields-back.ts'
import { listed, missingNames } from '#pro/products/missing-words.ts'
import { useToast } from '#ui/toast.tsx'

type RowFields = Partial<Pick<ProductSheetRow, 'name' | 'category' | 'price' | 'stock'>>
export type RowEdit = {
  ids: string[]
  /** What each row becomes, at once. */
  fields?: (row: ProductSheetRow) => RowFields
  /** The same, in the API's words, where one sentence says it for all. */
  change?: ProductRowsPatch['change']
  act?: NonNullable<ProductRowsPatch['act']>
}
export type RowFault = { id: string; name: string; text: string }

const inverse: Record<ProductAct, ProductAct> = {
  submit: 'withdraw',
  withdraw: 'submit',
  archive: 'unarchive',
  unarchive: 'archive',
  delete: 'restore',
  restore: 'delete',
}
const chunk = 1000

/** Changes rows at once and tells the API; what it refuses goes back to what it was, and says why. */
export const useGridEdits = (merchantId: string) => {
  const { t, locale } = useI18n()
  const toast = useToast()
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const { queryKey } = productRowsQuery(merchantId)
  const [faults, setFaults] = useState<RowFault[]>([])
  const [busy, setBusy] = useState(0)
  // One after the other: the next edit of a row needs the version that the one before makes.
  const chain = useRef<Promise<unknown>>(Promise.resolve())

  const read = () => queryClient.getQueryData(queryKey) ?? []
  const write = (change: (row: ProductSheetRow) => ProductSheetRow) =>
    queryClient.setQueryData(queryKey, (rows) => rows?.map(change))

  /** What a product lacks, by the names its form gives to it. */
  const refusalOf = (errors: ProductRowOutcome['errors']) => {
    const help = queryClient.getQueryData(productTemplatesQuery().queryKey)
    const lacking = errors
      .filter(({ code }) => code === 'incomplete')
      .map(({ path }) => path.replace(/^body\./, ''))
    const others = errors.filter(({ code }) => code !== 'incomplete').map(({ message }) => message)
    if (lacking.length === 0) return others.join(' ')
    const names = listed(missingNames(lacking, t.proProducts, help, locale))
    return [`${t.proProducts.list.missing(names)}.`, ...others].join(' ')
  }

  const send = async (edit: RowEdit, before: Map<string, ProductSheetRow>) => {
    const { ids, fields, change, act } = edit
    const failed: RowFault[] = []
    const done: string[] = []
    const now = new Map(read().map((row) => [row.id, row]))
    for (let start = 0; start < ids.length; start += chunk) {
      const some = ids.slice(start, start + chunk)
      const { items } = await patchRows(merchantId, {
        products: some.map((id) => {
          const [old, row] = [before.get(id), now.get(id)]
          return {
            id,
            ...(row && { version: row.version }),
            ...(fields && !change && old && { fields: fields(old) }),
          }
        }),
        ...(change && { change }),
        ...(act && { act }),
      })
      const outcomes = new Map(items.map((item) => [item.id, item]))
      for (const { id, outcome, errors } of items) {
        const name = before.get(id)?.name ?? ''
        if (outcome === 'ok') done.push(id)
        if (outcome === 'conflict') failed.push({ id, name, text: t.proGrid.conflict })
        if (outcome === 'missing') failed.push({ id, name, text: t.proGrid.gone })
        if (outcome === 'refused') {
          failed.push({ id, name, text: refusalOf(errors) })
        }
      }
      write((row) => {
        const item = outcomes.get(row.id)
        if (!item) return row
        const old = before.get(row.id)
        if (item.outcome !== 'ok' && item.outcome !== 'unchanged') return old ?? row
        return {
          ...row,
          // Read again meanwhile, it would be what it was before.
          ...(fields && old && fields(old)),
          ...(item.version !== undefined && { version: item.version }),
          ...(item.status && { status: item.status }),
        }
      })
    }
    return { failed, done }
  }

  const undo = (edit: RowEdit, done: string[], before: Map<string, ProductSheetRow>) => {
    const { act, change, fields: made } = edit
    if (act) return apply({ ids: done, act: inverse[act] }, { quiet: true })
    if (change?.maker !== undefined) {
      return apply({ ids: done, change: { maker: !change.maker } }, { quiet: true })
    }
    const fields = (row: ProductSheetRow) => {
      const old = before.get(row.id)
      return old && made ? fieldsBack<RowFields>(old, made(old)) : {}
    }
    return apply({ ids: done, fields }, { quiet: true })
  }

  const apply = async (edit: RowEdit, { quiet = false } = {}): Promise<void> => {
    const wanted = new Set(edit.ids)
    const before = new Map(read().flatMap((row) => (wanted.has(row.id) ? [[row.id, row]] : [])))
    const { fields, change, act } = edit
    if (fields) write((row) => (wanted.has(row.id) ? { ...row, ...fields(row) } : row))
    setBusy((count) => count + 1)
    const sent = chain.current.then(() => send(edit, before))
    chain.current = sent.catch(() => undefined)
    try {
      const { failed, done } = await sent
      setFaults((all) => [...all.filter(({ id }) => !wanted.has(id)), ...failed])
      // What they still lack is the API's to say.
      if (act || change || failed.length > 0) await queryClient.invalidateQueries({ queryKey })
      if (quiet) {
        // What could not be taken back is listed above the grid.
        if (failed.length === 0) toast({ text: t.form.undone })
      } else if (done.length > 0) {
        const run = () => void undo(edit, done, before)
        const said = act ? t.proGrid.acted[act] : t.proGrid.done
        toast({ text: said(done.length), action: { label: t.form.undo, run } })
      } else if (failed.length === 0) toast({ text: t.proGrid.nothing })
    } catch (error) {
      write((row) => before.get(row.id) ?? row)
      if (!needOf(error)) toast({ tone: 'failed', text: failureText(error) })
    } finally {
      setBusy((count) => count - 1)
    }
  }
  return { apply, faults, forgetFaults: () => setFaults([]), busy: busy > 0 }
}
