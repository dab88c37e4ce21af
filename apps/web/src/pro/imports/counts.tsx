import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Import } from '@dansmazone/contract/import'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Notice } from '#ui/notice.tsx'
import css from './imports.module.css'

/** How many products are what, and what there is to say of the file as a whole. */
export const Counts = ({ one }: { one: Import }) => {
  const { t, number } = useI18n()
  const { counts: words, run } = t.proImports
  const { counts, images, remarks, state } = one
  const done = state === 'done'
  const told = [
    [counts.create, done ? words.created(counts.create) : words.create],
    [counts.change, done ? words.changed(counts.change) : words.change],
    [counts.same, words.same],
    [counts.skip, words.skip(counts.skip)],
    ...(counts.archive > 0
      ? [[counts.archive, done ? words.archived(counts.archive) : words.archive] as const]
      : []),
  ] as const
  const wanted = counts.create + counts.change + counts.archive
  const coming = images.waiting + images.done + images.failed
  const notes = [
    counts.errors > 0 && words.errors(counts.errors),
    counts.guesses > 0 && words.guesses(counts.guesses),
    !done && coming > 0 && words.images(coming),
  ].filter((note) => note !== false)
  return (
    <Panel title={done ? words.doneTitle : words.title}>
      <ul className={css.counts}>
        {told.map(([count, name]) => (
          <li key={name} className={css.count} data-none={count === 0}>
            <span className={css.number}>{number(count)}</span>
            <span>{name}</span>
          </li>
        ))}
      </ul>
      {state === 'checked' && (
        <p>{run[wanted > 0 ? 'note' : counts.skip > 0 ? 'onlySkipped' : 'nothing']}</p>
      )}
      {notes.length > 0 && (
        <ul className={css.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {remarks.map(({ code, level, message, column }) => (
        <Notice key={`${code} ${column}`} tone={level === 'error' ? 'warning' : 'info'}>
          <p lang="fr">{frenchSpaces(message)}</p>
        </Notice>
      ))}
    </Panel>
  )
}
