import { frenchSpaces } from '@dansmazone/contract/french-text'
import { useI18n } from '#i18n/i18n.tsx'
import { NextAction } from '#pro/components/next-action.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pictures } from './pictures.tsx'
import { Undo } from './undo.tsx'
import type { ImportWork } from './use-import.ts'

type Props = { merchantId: string; work: ImportWork }

/** What came of it, and what is best done next. */
export const Outcome = ({ merchantId, work }: Props) => {
  const { t } = useI18n()
  const words = t.proImports
  const { state, problem, counts, doneRows } = work.data
  if (state === 'failed') {
    return (
      <>
        <Notice
          tone="warning"
          title={doneRows > 0 ? words.stopped.title : words.failed.title}
          actions={
            <LinkButton variant="primary" href={paths.imports(merchantId)}>
              {words.failed.again}
            </LinkButton>
          }
        >
          {problem && <p lang="fr">{frenchSpaces(problem.message)}</p>}
          {doneRows > 0 && <p>{words.stopped.some(doneRows)}</p>}
        </Notice>
        <Undo work={work} />
      </>
    )
  }
  if (state === 'undone') {
    return (
      <Notice tone="done" title={words.undo.done} live>
        <p>{words.undo.left(counts.left)}</p>
      </Notice>
    )
  }
  if (state === 'cancelled') {
    return (
      <>
        <Notice title={words.stopped.title} live>
          <p>{doneRows > 0 ? words.stopped.some(doneRows) : words.stopped.nothing}</p>
        </Notice>
        <Pictures work={work} />
        <Undo work={work} />
      </>
    )
  }
  return (
    <>
      <NextAction
        title={words.done.title(counts.create + counts.change)}
        actions={
          <LinkButton
            variant="primary"
            href={paths.proProducts(merchantId, counts.create > 0 ? 'draft' : undefined)}
          >
            {counts.create > 0 ? words.done.complete : words.done.see}
          </LinkButton>
        }
      >
        {counts.create > 0 && <p>{words.done.text}</p>}
      </NextAction>
      <Pictures work={work} />
      <Undo work={work} />
    </>
  )
}
