import type { Edit } from '@dansmazone/contract/joining'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { merchantActsQuery } from '#api/pro-merchants.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import css from './history.module.css'

type Together = NonNullable<Edit['together']>
type Props = { merchantId: string; edit: Edit; together: Together }

/** All that was done in one go, as one line that unfolds: an import, taking it back, many products at once. */
export const TogetherEntry = ({ merchantId, edit, together }: Props) => {
  const { t } = useI18n()
  const words = t.proShop.history
  const [open, setOpen] = useState(false)
  const { by, origin } = edit
  const { acts, importId, fileName, undone } = together
  const who = by ?? (origin === 'member' ? words.somebody : words.origins[origin])
  const what = acts
    .map(({ act, products }) => words.manyActs[act]?.(products) ?? words.otherAct(products))
    .join(', ')
  const file = fileName ?? words.feed
  return (
    <div className={css.entry}>
      <p>
        <strong>{who}</strong>
        {importId !== null && (
          <>
            {' '}
            {undone ? words.undone : words.imported}{' '}
            <Anchor href={paths.import(merchantId, importId)}>{file}</Anchor>
          </>
        )}
        {t.form.colon}
        {what}
      </p>
      <details
        className={css.details}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{words.unfold}</summary>
        {open && <Acts merchantId={merchantId} of={edit.id} />}
      </details>
    </div>
  )
}

const Acts = ({ merchantId, of }: { merchantId: string; of: number }) => {
  const { t } = useI18n()
  const words = t.proShop.history
  const failureText = useFailureText()
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(
    merchantActsQuery(merchantId, of),
  )
  const edits = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      {!data && !error && <output>{t.loading}</output>}
      {error && (
        <Notice
          tone="warning"
          live
          actions={<Button onClick={() => void refetch()}>{t.form.retry}</Button>}
        >
          {failureText(error)}
        </Notice>
      )}
      <ul className={css.acts}>
        {edits.map(({ id, productId, productName, act, changes }) => (
          <li key={id}>
            {productId === null ? (
              words.merchant
            ) : (
              <Anchor href={paths.proProduct(merchantId, productId)}>
                {productName || words.noName}
              </Anchor>
            )}
            {t.form.colon}
            {words.acts[act] ?? act}
            {act === 'changed' &&
              t.form.colon +
                changes.map(({ field }) => t.proProducts.fields[field] ?? field).join(', ')}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <p>
          <Button disabled={isFetching} aria-busy={isFetching} onClick={() => void fetchNextPage()}>
            {words.more}
          </Button>
        </p>
      )}
    </>
  )
}
