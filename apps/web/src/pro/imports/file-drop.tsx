import { importMaxBytes } from '@dansmazone/contract/import'
import { FileUp } from 'lucide-react'
import { useRef, useState, type DragEvent } from 'react'
import { useNavigate } from 'react-router'
import { firstFault } from '#api/field-errors.ts'
import { startImport } from '#api/imports.ts'
import { newKey } from '#api/send.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { paths } from '#src/paths.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Notice } from '#ui/notice.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import css from './imports.module.css'

const accepted = '.csv,.tsv,.txt,.xlsx,.xml,text/csv,text/xml,application/xml'

type Sending = { name: string; share: number; stop: AbortController }

/** A file from any tool, dropped or chosen; what comes of it has a page of its own. */
export const FileDrop = ({ merchantId }: { merchantId: string }) => {
  const { t } = useI18n()
  const words = t.proImports.drop
  const navigate = useNavigate()
  const failureText = useFailureText()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState<Sending | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const take = async (file: File | undefined) => {
    if (!file || sending) return
    if (file.size === 0) return setFailure(words.empty)
    if (file.size > importMaxBytes) return setFailure(words.tooLarge)
    setFailure(null)
    const stop = new AbortController()
    setSending({ name: file.name, share: 0, stop })
    try {
      const { id } = await startImport(merchantId, file, {
        key: newKey(),
        signal: stop.signal,
        onProgress: (share) => setSending((now) => now && { ...now, share }),
      })
      await navigate(paths.import(merchantId, id))
    } catch (error) {
      if (!stop.signal.aborted)
        setFailure(`${words.failed(file.name)} ${firstFault(error) ?? failureText(error)}`)
    } finally {
      setSending(null)
    }
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <Panel title={words.title} lead={words.lead}>
      <div
        className={css.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          ref={input}
          type="file"
          accept={accepted}
          className={css.input}
          aria-label={words.choose}
          tabIndex={-1}
          onChange={({ target }) => {
            void take(target.files?.[0])
            target.value = ''
          }}
        />
        {sending ? (
          <div className={css.sending}>
            <ProgressBar label={words.sending(sending.name)} share={sending.share} />
            <Button variant="quiet" onClick={() => sending.stop.abort()}>
              {words.cancel}
            </Button>
          </div>
        ) : (
          <>
            <span className={css.dropIcon}>
              <Icon as={FileUp} size={32} />
            </span>
            <Button variant="primary" onClick={() => input.current?.click()}>
              {words.choose}
            </Button>
            <p className={css.pointerOnly}>{words.here}</p>
            <p className={css.detail}>{words.limits}</p>
          </>
        )}
      </div>
      {failure && (
        <Notice tone="warning" live>
          <p>{failure}</p>
        </Notice>
      )}
    </Panel>
  )
}
