import type { Import, ImportState } from '@dansmazone/contract/import'
import { useSuspenseQuery } from '@tanstack/react-query'
import { importsQuery } from '#api/imports.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { LinkButton } from '#ui/button.tsx'
import { StatusPill, type PillTone } from '#ui/status-pill.tsx'
import { isMoving } from './use-import.ts'
import { useSize } from './use-size.ts'
import { useWhen } from './when.ts'
import css from './imports.module.css'

export const stateTones: Record<ImportState, PillTone> = {
  reading: 'waiting',
  checked: 'open',
  running: 'waiting',
  done: 'done',
  failed: 'wrong',
  cancelled: 'off',
  undoing: 'waiting',
  undone: 'off',
}

const pace = 3000

/** Files and readings of feeds, the newest first. */
export const PastImports = ({ merchantId, page }: { merchantId: string; page: string | null }) => {
  const { t } = useI18n()
  const words = t.proImports.past
  const when = useWhen()
  const size = useSize()
  const { data } = useSuspenseQuery({
    ...importsQuery(merchantId, page),
    refetchInterval: ({ state }) => (state.data?.items.some(isMoving) ? pace : false),
  })
  return (
    <Panel title={words.title}>
      {data.items.length === 0 && <p>{words.none}</p>}
      <ul className={css.rows}>
        {data.items.map((one) => (
          <li key={one.id} className={css.row}>
            <div className={css.words}>
              <Anchor href={paths.import(merchantId, one.id)} className={css.name}>
                {one.feedId ? words.feed : one.fileName}
              </Anchor>
              <p className={css.detail}>
                {when(one.createdAt)} · {size(one.bytes)}
              </p>
            </div>
            <div className={css.side}>
              <Told one={one} />
              <StatusPill tone={stateTones[one.state]}>{t.proImports.states[one.state]}</StatusPill>
            </div>
          </li>
        ))}
      </ul>
      {(page || data.nextPage) && (
        <p className={css.acts}>
          {page && <LinkButton href={paths.imports(merchantId)}>{words.first}</LinkButton>}
          {data.nextPage && (
            <LinkButton href={paths.imports(merchantId, data.nextPage)}>{words.more}</LinkButton>
          )}
        </p>
      )}
    </Panel>
  )
}

/** How much of it there is, once that is known. */
const Told = ({ one: { state, counts } }: { one: Import }) => {
  const words = useI18n().t.proImports.past
  const { create, change } = counts
  const told =
    state === 'done'
      ? [create > 0 && words.created(create), change > 0 && words.changed(change)]
      : state === 'checked'
        ? [create > 0 && words.toCreate(create), change > 0 && words.toChange(change)]
        : []
  const text = told.filter(Boolean).join(', ')
  return text && <span className={css.detail}>{text}</span>
}
