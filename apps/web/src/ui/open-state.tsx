import type { OpenState as State } from '@dansmazone/contract/vocabulary'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { useNow } from '#lib/now.tsx'
import { openStatus } from '#lib/open-state.ts'
import css from './open-state.module.css'

type Props = {
  state: State
  until?: string | undefined
  /** Where hours are not known, one may call. */
  call?: boolean
  /** Other words for it. */
  children?: string
}

/** Open, about to change, closed or unknown: in words, with a shape that needs no colour. */
export const OpenState = ({ state, until, call = false, children }: Props) => {
  const { t } = useI18n()
  const status = openStatus(state, until, useNow())
  return (
    <span className={classes(css.state, css[status.kind])}>
      <span className={css.shape} />
      {children ?? t.open.phrase(status, call)}
    </span>
  )
}
