import type { Passkey } from '@dansmazone/contract/account'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { addPasskey, deletePasskey, passkeyOptions, passkeysQuery, renamePasskey } from '#api/me.ts'
import { createPasskey, isRefusal, passkeysSupported } from '#frame/identity/passkeys.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { PasskeyName } from './passkey-name.tsx'
import { useRefreshAccount } from './use-account.ts'
import css from './account.module.css'

type Opened = { kind: 'rename' | 'remove'; passkey: Passkey } | null

export const PasskeysPanel = () => {
  const { t, date } = useI18n()
  const words = t.account.passkeys
  const act = useAct()
  const queryClient = useQueryClient()
  const refreshAccount = useRefreshAccount()
  const { data } = useSuspenseQuery(passkeysQuery())
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  const refresh = async () => {
    await queryClient.invalidateQueries({ queryKey: passkeysQuery().queryKey })
    await refreshAccount()
  }

  const add = () =>
    act(async () => {
      const options = await passkeyOptions()
      const response = await createPasskey(options).catch((error: unknown) => {
        if (isRefusal(error)) return null
        throw error
      })
      if (!response) return
      const passkey = await addPasskey(words.defaultName, response)
      await refresh()
      setOpened({ kind: 'rename', passkey })
    })
  const rename = async (passkey: Passkey, name: string) => {
    await renamePasskey(passkey.id, name)
    await refresh()
    close()
  }
  const remove = (passkey: Passkey) => {
    close()
    return act(
      async () => {
        await deletePasskey(passkey.id)
        await refresh()
      },
      { text: words.removed },
    )
  }

  return (
    <Panel title={words.title} lead={words.text}>
      {data.items.length === 0 ? (
        <p className={css.detail}>{words.none}</p>
      ) : (
        <ul className={css.rows}>
          {data.items.map((passkey) => (
            <li key={passkey.id} className={css.row}>
              <p className={css.words}>
                <span className={css.name}>{passkey.name}</span>
                <br />
                <span className={css.detail}>
                  {words.since(date(parisTime(passkey.createdAt).date))}
                </span>
              </p>
              <div className={css.actions}>
                <Button variant="quiet" onClick={() => setOpened({ kind: 'rename', passkey })}>
                  {words.rename}
                </Button>
                <Button variant="quiet" onClick={() => setOpened({ kind: 'remove', passkey })}>
                  {words.remove}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {passkeysSupported() ? (
        <div className={css.actions}>
          <Button icon={KeyRound} onClick={add}>
            {words.add}
          </Button>
        </div>
      ) : (
        <p className={css.detail}>{words.unsupported}</p>
      )}
      {opened?.kind === 'rename' && (
        <PasskeyName
          passkey={opened.passkey}
          onSave={(name) => rename(opened.passkey, name)}
          onClose={close}
        />
      )}
      {opened?.kind === 'remove' && (
        <ConfirmDialog
          open
          title={words.removeTitle(opened.passkey.name)}
          confirm={words.remove}
          onConfirm={() => remove(opened.passkey)}
          onCancel={close}
        >
          <p>{words.removeText}</p>
        </ConfirmDialog>
      )}
    </Panel>
  )
}
