import { Download, Eye } from 'lucide-react'
import { useState } from 'react'
import { download } from '#api/download.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import css from './print.module.css'

type Props = {
  title: string
  file: string
  /** What a new tab opens; null where no address can say it. */
  preview: string | null
  path: string | null
  /** Posted, where the address does not say all. */
  body?: unknown
}

export const PaperActs = ({ title, file, preview, path, body }: Props) => {
  const words = useI18n().t.proPrint
  const act = useAct()
  const [making, setMaking] = useState(false)
  const save = async () => {
    if (path === null) return
    setMaking(true)
    await act(() => download(path, file, body))
    setMaking(false)
  }
  return (
    <div className={css.acts}>
      <Button
        icon={Download}
        disabled={making || path === null}
        aria-busy={making}
        aria-label={making ? undefined : words.downloadOf(title)}
        onClick={() => void save()}
      >
        {making ? words.preparing : words.download}
      </Button>
      {preview && (
        <LinkButton
          icon={Eye}
          variant="quiet"
          href={preview}
          target="_blank"
          rel="noreferrer"
          aria-label={words.previewOf(title)}
        >
          {words.preview}
        </LinkButton>
      )}
    </div>
  )
}
