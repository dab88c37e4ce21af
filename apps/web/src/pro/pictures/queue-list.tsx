import { useI18n } from '#i18n/i18n.tsx'
import type { QueueItem, SendQueue } from '#lib/send-queue.ts'
import { Button } from '#ui/button.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { OtherFile } from './other-file.tsx'
import css from './pictures.module.css'

type Props = { queue: SendQueue; items: QueueItem[] }

/** How far each picture has come; what was refused says why. */
export const QueueList = ({ queue, items }: Props) => {
  const { t } = useI18n()
  const words = t.proProducts.lane
  if (items.length === 0) return null
  return (
    <ul className={css.queue} aria-label={words.queue}>
      {items.map(({ key, name, state, share, failure, refused }) => (
        <li key={key}>
          {state === 'failed' ? (
            <>
              <p role="alert" className={css.fault}>
                {name}
                {t.form.colon}
                {failure}
              </p>
              <div className={css.acts}>
                {refused ? (
                  <OtherFile
                    onFile={(file) => {
                      queue.giveUp(key)
                      void queue.add([file])
                    }}
                  />
                ) : (
                  <Button onClick={() => queue.retry(key)}>{t.form.retry}</Button>
                )}
                <Button variant="quiet" onClick={() => queue.giveUp(key)}>
                  {words.giveUp}
                </Button>
              </div>
            </>
          ) : (
            <ProgressBar
              label={name}
              share={state === 'sending' ? share : 0}
              {...(state !== 'sending' && {
                text: state === 'offline' ? words.offline : words.waiting,
              })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
