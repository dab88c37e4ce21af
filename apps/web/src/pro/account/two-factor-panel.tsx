import type { Account } from '@dansmazone/contract/account'
import { useState } from 'react'
import { endTwoFactor, renewRecoveryCodes } from '#api/me.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog, Dialog } from '#ui/dialog.tsx'
import { StatusPill } from '#ui/status-pill.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { TwoFactorDialog } from './two-factor-dialog.tsx'
import { useRefreshAccount } from './use-account.ts'
import css from './account.module.css'

type Opened = { kind: 'start' | 'stop' } | { kind: 'codes'; codes: string[] } | null

export const TwoFactorPanel = ({ account }: { account: Account }) => {
  const { t } = useI18n()
  const words = t.account.twoFactor
  const act = useAct()
  const refresh = useRefreshAccount()
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  const { twoFactor: on, recoveryCodesLeft } = account

  const renew = () =>
    act(async () => {
      const { codes } = await renewRecoveryCodes()
      setOpened({ kind: 'codes', codes })
      await refresh()
    })
  const stop = () => {
    close()
    return act(
      async () => {
        await endTwoFactor()
        await refresh()
      },
      { text: words.stopped },
    )
  }

  return (
    <Panel
      title={words.title}
      lead={words.text}
      actions={<StatusPill tone={on ? 'done' : 'open'}>{on ? words.on : words.off}</StatusPill>}
    >
      {on && <p>{words.recoveryLeft(recoveryCodesLeft)}</p>}
      <div className={css.actions}>
        {on ? (
          <>
            <Button onClick={() => void renew()}>{words.renew}</Button>
            <Button onClick={() => setOpened({ kind: 'stop' })}>{words.stop}</Button>
          </>
        ) : (
          <Button onClick={() => setOpened({ kind: 'start' })}>{words.start}</Button>
        )}
      </div>
      {opened?.kind === 'start' && <TwoFactorDialog onClose={close} />}
      <ConfirmDialog
        open={opened?.kind === 'stop'}
        title={words.stopTitle}
        confirm={words.stop}
        onConfirm={() => void stop()}
        onCancel={close}
      >
        <p>{words.stopText}</p>
      </ConfirmDialog>
      {opened?.kind === 'codes' && (
        <Dialog open keepOpenOutside title={words.recoveryTitle} onClose={close}>
          <RecoveryCodes codes={opened.codes} onDone={close} />
        </Dialog>
      )}
    </Panel>
  )
}
