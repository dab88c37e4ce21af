import { useSuspenseQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { download } from '#api/download.ts'
import { exportPath } from '#api/imports.ts'
import { merchantSheetListQuery } from '#api/pro-merchants.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import css from './imports.module.css'

const formats = ['csv', 'xlsx', 'zip'] as const
type Format = (typeof formats)[number]

/** All products in a file of one's own, which can be imported again. */
export const Exports = ({ merchantId }: { merchantId: string }) => {
  const { t } = useI18n()
  const words = t.proImports.exports
  const act = useAct()
  const [making, setMaking] = useState<Format | null>(null)
  const { data } = useSuspenseQuery(merchantSheetListQuery())
  const total = data.items.find(({ id }) => id === merchantId)?.products.total ?? 0
  const save = async (format: Format) => {
    setMaking(format)
    await act(() => download(exportPath(merchantId, format), `produits.${format}`))
    setMaking(null)
  }
  return (
    <Panel title={words.title} lead={words.lead(total)}>
      {total > 0 && (
        <>
          <div className={css.acts}>
            {formats.map((format) => (
              <Button
                key={format}
                icon={Download}
                disabled={making !== null}
                aria-busy={making === format}
                onClick={() => void save(format)}
              >
                {making === format ? words.preparing : words[format]}
              </Button>
            ))}
          </div>
          <p className={css.detail}>{words.zipNote}</p>
        </>
      )}
    </Panel>
  )
}
