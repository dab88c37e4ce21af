import { useNavigate, useParams } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Button } from '#ui/button.tsx'
import type { ImportWork } from './use-import.ts'
import css from './imports.module.css'

/** Always in reach while one reads through the file: to take it over, or to leave it. */
export const RunBar = ({ work }: { work: ImportWork }) => {
  const { t } = useI18n()
  const words = t.proImports.run
  const navigate = useNavigate()
  const { merchantId = '' } = useParams()
  const { counts } = work.data
  const wanted = counts.create + counts.change
  const drop = async () => {
    if (await work.drop(words.dropped)) await navigate(paths.imports(merchantId))
  }
  return (
    <div className={css.bar}>
      <div className={css.acts}>
        {wanted + counts.archive > 0 && (
          <Button
            variant="primary"
            disabled={work.busy}
            aria-busy={work.busy}
            onClick={() => void work.run()}
          >
            {wanted > 0 ? words.act(wanted) : words.archiveOnly(counts.archive)}
          </Button>
        )}
        <Button variant="quiet" disabled={work.busy} onClick={() => void drop()}>
          {words.drop}
        </Button>
      </div>
    </div>
  )
}
