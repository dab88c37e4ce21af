import { useNavigate, useParams } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Button } from '#ui/button.tsx'
import type { ImportWork } from './use-import.ts'
import css from './imports.module.css'

/** Always in reach while one reads through the file: to take it over, or to leave it. */
export const RunBar = ({ work }: { work: ImportWork }) => {
  const { t } = useI18n()
  const { run: words, feeds } = t.proImports
  const navigate = useNavigate()
  const { merchantId = '' } = useParams()
  const { counts, feedId } = work.data
  const wanted = counts.create + counts.change
  const name =
    wanted > 0
      ? words.act(wanted)
      : counts.archive > 0
        ? words.archiveOnly(counts.archive)
        : feedId && feeds.confirm
  const drop = async () => {
    if (await work.drop(feedId ? feeds.paused : words.dropped)) {
      await navigate(paths.imports(merchantId))
    }
  }
  return (
    <div className={css.bar}>
      <div className={css.acts}>
        {name && (
          <Button
            variant="primary"
            disabled={work.busy}
            aria-busy={work.busy}
            onClick={() => void work.run()}
          >
            {name}
          </Button>
        )}
        <Button variant="quiet" disabled={work.busy} onClick={() => void drop()}>
          {feedId ? feeds.pause : words.drop}
        </Button>
      </div>
    </div>
  )
}
