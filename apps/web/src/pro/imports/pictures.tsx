import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Import } from '@dansmazone/contract/import'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import type { ImportWork } from './use-import.ts'
import css from './imports.module.css'

const minute = 60_000

/** The pictures of an import: how many are here, which are asked for again and when, which were given up and why. */
export const Pictures = ({ work }: { work: ImportWork }) => {
  const words = useI18n().t.proImports.done
  const { waiting, retrying, retryAt, done, failed, problems } = work.data.images
  const total = waiting + done + failed
  if (total === 0) return null
  return (
    <Panel title={words.images} {...(waiting > 0 && { lead: words.imagesText })}>
      <ProgressBar
        label={words.imagesBar}
        share={(done + failed) / total}
        text={words.imagesOf(done, total)}
      />
      {retrying > 0 && (
        <Notice>
          <p>{words.retrying(retrying, minutesTo(retryAt))}</p>
          <Problems of={problems.filter(({ lasting }) => !lasting)} />
        </Notice>
      )}
      {failed > 0 && (
        <Notice
          tone="warning"
          actions={
            <Button
              disabled={work.busy}
              onClick={() => void work.act('image-retries', words.retried)}
            >
              {words.retry}
            </Button>
          }
        >
          <p>{words.imagesFailed(failed)}</p>
          <Problems of={problems.filter(({ lasting }) => lasting)} />
        </Notice>
      )}
    </Panel>
  )
}

/** Null: it is under way, or about to be. The page asks every few seconds, so that this follows. */
const minutesTo = (instant: string | null): number | null => {
  const left = instant === null ? 0 : new Date(instant).getTime() - Date.now()
  return left > 0 ? Math.ceil(left / minute) : null
}

const Problems = ({ of }: { of: Import['images']['problems'] }) => {
  const { number } = useI18n()
  return (
    <ul className={css.notes}>
      {of.map(({ message, count }) => (
        <li key={message}>
          {number(count)} × <span lang="fr">{frenchSpaces(message)}</span>
        </li>
      ))}
    </ul>
  )
}
