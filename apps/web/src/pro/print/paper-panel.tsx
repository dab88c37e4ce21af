import type { PrintFormat } from '@dansmazone/contract/picture'
import { QrCode } from 'lucide-react'
import { useState } from 'react'
import { printPath } from '#api/print.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Icon } from '#ui/icon.tsx'
import { FormatField } from './format-field.tsx'
import { PaperActs } from './paper-acts.tsx'
import css from './print.module.css'

type Props = { merchantId: string; name: string; paper: 'poster' | 'sticker' }

/** A document that leads to the shop's page: what it looks like, on which paper, and the way to have it. */
export const PaperPanel = ({ merchantId, name, paper }: Props) => {
  const words = useI18n().t.proPrint[paper]
  const [format, setFormat] = useState<PrintFormat>('a4')
  const path = printPath(merchantId, paper, format)
  const copies = paper === 'sticker' && format === 'a4' ? 4 : 1
  return (
    <Panel title={words.title} lead={words.text}>
      <div className={css.sketch} aria-hidden="true">
        <div className={css.paper} data-copies={copies}>
          {Array.from({ length: copies }, (_, index) => (
            <div key={index} className={css.copy}>
              <span className={css.shopName}>{name}</span>
              <Icon as={QrCode} size={copies > 1 ? 28 : 64} />
            </div>
          ))}
        </div>
      </div>
      <FormatField name={`${paper}-format`} value={format} onChange={setFormat} paper={paper} />
      <PaperActs
        title={words.title}
        file={`${words.file}-${format}.pdf`}
        preview={path}
        path={path}
      />
    </Panel>
  )
}
