import type { Erasure } from '@dansmazone/contract/account'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog, Dialog } from '#ui/dialog.tsx'
import css from './account.module.css'

type Props = { erasure: Erasure; onConfirm: () => void; onClose: () => void }

/** What erasing the account would do, or what has to be done before it can be asked for. */
export const ErasureDialog = ({ erasure, onConfirm, onClose }: Props) => {
  const { t, date } = useI18n()
  const words = t.account.data
  const { dueAt, removed, remains, obstacles } = erasure
  if (obstacles.length > 0) {
    return (
      <Dialog
        open
        title={words.eraseFirst}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t.form.close}</Button>}
      >
        <p>{words.eraseFirstText}</p>
        <ul className={css.rows}>
          {obstacles.map(({ merchantId, name }) => (
            <li key={merchantId}>
              <h3 className={css.name}>{name}</h3>
              <p className={css.actions}>
                <Anchor href={paths.team(merchantId)}>{words.giveShop}</Anchor>
                <Anchor href={paths.shop(merchantId)}>{words.closeShop}</Anchor>
              </p>
            </li>
          ))}
        </ul>
      </Dialog>
    )
  }
  return (
    <ConfirmDialog
      open
      title={words.eraseTitle}
      confirm={words.confirm}
      onConfirm={onConfirm}
      onCancel={onClose}
    >
      <p>{words.eraseDelay(date(parisTime(dueAt).date))}</p>
      <h3>{words.removed}</h3>
      <ul className={css.list}>
        {removed.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <h3>{words.remains}</h3>
      <ul className={css.list}>
        {remains.map(({ what, why }) => (
          <li key={what}>
            {what}
            {t.form.colon}
            {why}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}
