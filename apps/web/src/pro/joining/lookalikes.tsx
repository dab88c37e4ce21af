import type { Lookalike } from '@dansmazone/contract/joining'
import { useMutation } from '@tanstack/react-query'
import { Store } from 'lucide-react'
import { askToJoin } from '#api/pro-merchants.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Notice } from '#ui/notice.tsx'
import layout from '#styles/layout.module.css'
import css from './joining.module.css'

type Props = { lookalikes: Lookalike[]; onNotMine: () => void; onOther?: () => void }

/** Shops that may be the same one: a warning, a way to join them, never a bar. */
export const Lookalikes = ({ lookalikes, onNotMine, onOther }: Props) => {
  const { t } = useI18n()
  const words = t.proJoining
  return (
    <section className={css.stack} aria-labelledby="semblables">
      <h2 id="semblables" className={css.subtitle}>
        {words.lookalikes.title}
      </h2>
      <ul className={css.stack}>
        {lookalikes.map((lookalike) => (
          <LookalikeItem key={lookalike.merchantId} lookalike={lookalike} />
        ))}
      </ul>
      <div className={css.actions}>
        <Button variant="primary" onClick={onNotMine}>
          {words.lookalikes.notMine}
        </Button>
        {onOther && (
          <Button variant="quiet" onClick={onOther}>
            {words.siret.other}
          </Button>
        )}
      </div>
    </section>
  )
}

const LookalikeItem = ({ lookalike }: { lookalike: Lookalike }) => {
  const { t } = useI18n()
  const words = t.proJoining.lookalikes
  const failureText = useFailureText()
  const { merchantId, name, commune, publicUrl, sameSiret, canJoin } = lookalike
  const joining = useMutation({ mutationFn: () => askToJoin(merchantId) })
  const called = name ?? ''
  if (name === null) {
    return (
      <li>
        <Notice tone="warning">
          <p>{words.begun}</p>
        </Notice>
      </li>
    )
  }
  return (
    <li className={css.lookalike}>
      <Icon as={Store} size={28} />
      <div className={css.lookalikeText}>
        <p className={css.strong}>{called}</p>
        <p className={css.hint}>
          {[commune, sameSiret && words.sameSiret].filter(Boolean).join(' · ')}
        </p>
        {publicUrl && (
          <p>
            <Anchor href={publicUrl} target="_blank">
              {words.see}
            </Anchor>
          </p>
        )}
        {joining.isSuccess ? (
          <output className={css.strong}>{words.asked(called)}</output>
        ) : canJoin ? (
          <Button
            aria-busy={joining.isPending}
            disabled={joining.isPending}
            onClick={() => joining.mutate()}
          >
            {words.join}
            <span className={layout.hidden}>{words.joinOf(called)}</span>
          </Button>
        ) : (
          <p>{words.yours}</p>
        )}
        {joining.isError && (
          <p role="alert" className={css.fault}>
            {words.failed} {failureText(joining.error)}
          </p>
        )}
      </div>
    </li>
  )
}
