import { cancelErasure } from '#api/me.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useRefreshAccount } from './use-account.ts'

/** Where the mail about an erasure leads: it can still be called off. */
export const ErasureNotice = ({ dueAt }: { dueAt: string }) => {
  const { t, date } = useI18n()
  const words = t.account.data
  const act = useAct()
  const refresh = useRefreshAccount()
  const cancel = () =>
    act(
      async () => {
        await cancelErasure()
        await refresh()
      },
      { text: words.kept },
    )
  return (
    <Notice
      tone="warning"
      live
      title={words.asked(date(parisTime(dueAt).date))}
      actions={<Button onClick={() => void cancel()}>{words.keep}</Button>}
    />
  )
}
