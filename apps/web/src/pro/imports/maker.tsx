import type { Import } from '@dansmazone/contract/import'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { importQuery, mapImport } from '#api/imports.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Switch } from '#ui/choice-fields.tsx'

/** Who makes what the file brings: asked once for all of it, not product by product afterwards. */
export const Maker = ({ merchantId, one }: { merchantId: string; one: Import }) => {
  const words = useI18n().t.proImports.maker
  const tell = useAct()
  const queryClient = useQueryClient()
  const [wanted, setWanted] = useState<boolean | null>(null)
  const { id, counts, reading } = one
  if (!reading || counts.create === 0) return null
  const say = async (maker: boolean) => {
    setWanted(maker)
    await tell(async () => {
      const answer = await mapImport(merchantId, id, { maker })
      queryClient.setQueryData(importQuery(merchantId, id).queryKey, answer)
    })
    setWanted(null)
  }
  return (
    <Panel title={words.title}>
      <Switch
        label={words.all}
        hint={words.hint}
        checked={wanted ?? reading.maker}
        disabled={wanted !== null}
        onChange={(maker) => void say(maker)}
      />
    </Panel>
  )
}
