import type { Account, Erasure } from '@dansmazone/contract/account'
import { useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { download } from '#api/download.ts'
import { askErasure, erasureQuery, personalDataPath } from '#api/me.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { ErasureDialog } from './erasure-dialog.tsx'
import { useRefreshAccount } from './use-account.ts'
import css from './account.module.css'

export const DataPanel = ({ account }: { account: Account }) => {
  const { t } = useI18n()
  const words = t.account.data
  const act = useAct()
  const refresh = useRefreshAccount()
  const queryClient = useQueryClient()
  const [erasure, setErasure] = useState<Erasure | null>(null)

  const explain = () =>
    act(async () => setErasure(await queryClient.fetchQuery({ ...erasureQuery(), staleTime: 0 })))
  const ask = () => {
    setErasure(null)
    return act(
      async () => {
        await askErasure()
        await refresh()
      },
      { text: words.planned },
    )
  }
  return (
    <Panel title={words.title} lead={words.text}>
      <div className={css.actions}>
        <Button
          icon={Download}
          onClick={() => void act(() => download(personalDataPath, words.fileName))}
        >
          {words.download}
        </Button>
        {!account.erasure && (
          <Button variant="quiet" onClick={() => void explain()}>
            {words.erase}
          </Button>
        )}
      </div>
      {erasure && (
        <ErasureDialog
          erasure={erasure}
          onConfirm={() => void ask()}
          onClose={() => setErasure(null)}
        />
      )}
    </Panel>
  )
}
