import type { Checklist } from '@dansmazone/contract/merchant-sheet'
import { CircleCheck, CircleDashed } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { joiningStepOf } from '#lib/shop-sections.ts'
import { Panel } from '#pro/components/panel.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import css from './dashboard-page.module.css'

/** What is left before the page can be asked for, each a way to do it. */
export const ChecklistPanel = ({
  merchantId,
  checklist,
}: {
  merchantId: string
  checklist: Checklist
}) => {
  const { t } = useI18n()
  const words = t.pro.dashboard
  const { steps, done, total } = checklist
  return (
    <Panel title={words.checklist}>
      <ProgressBar
        label={words.stepsDone}
        share={total === 0 ? 1 : done / total}
        text={words.progress(done, total)}
      />
      <ul className={css.steps}>
        {steps.map(({ step, done: isDone }) => (
          <li key={step}>
            <Anchor
              href={paths.joiningStep(merchantId, joiningStepOf(step))}
              className={css.step}
              data-done={isDone}
            >
              <Icon as={isDone ? CircleCheck : CircleDashed} />
              {t.pro.steps[step]}
              <span className={css.said}>{isDone ? words.done : words.left}</span>
            </Anchor>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
