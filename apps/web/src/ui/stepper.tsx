import { Check } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { Anchor } from './anchor.tsx'
import { Icon } from './icon.tsx'
import layout from '#styles/layout.module.css'
import css from './stepper.module.css'

export type Step = {
  id: string
  name: string
  done: boolean
  /** Where it is done; a step that cannot be gone to yet has none. */
  href?: string
}

/** Where one is on the way, what is behind and what is left. */
export const Stepper = ({
  label,
  steps,
  current,
}: {
  label: string
  steps: Step[]
  current: string
}) => {
  const { t } = useI18n()
  const index = steps.findIndex(({ id }) => id === current)
  return (
    <nav aria-label={label} className={css.stepper}>
      <p className={css.where}>
        {t.form.step(index + 1, steps.length)}
        <strong>{steps[index]?.name}</strong>
      </p>
      <ol className={css.steps}>
        {steps.map(({ id, name, done, href }, place) => {
          const inside = (
            <>
              <span className={css.mark}>{done ? <Icon as={Check} size={16} /> : place + 1}</span>
              <span className={css.name}>{name}</span>
              {done && <span className={layout.hidden}>{t.form.stepDone}</span>}
            </>
          )
          const state = {
            'data-done': done,
            'aria-current': id === current ? 'step' : undefined,
          } as const
          return (
            <li key={id} className={css.item}>
              {href ? (
                <Anchor href={href} className={css.step} {...state}>
                  {inside}
                </Anchor>
              ) : (
                <span className={css.step} {...state}>
                  {inside}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
