import { useSuspenseQuery } from '@tanstack/react-query'
import { CircleCheck, CircleDashed, ExternalLink } from 'lucide-react'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { merchantSheetQuery } from '#api/pro-merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { nextAct } from '#lib/next-act.ts'
import { NextAction } from '#pro/components/next-action.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { SheetStatus } from '#pro/components/sheet-status.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import css from './dashboard-page.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  await queryClient.ensureQueryData(merchantSheetQuery(params['merchantId'] ?? ''))
  return null
}

/** One shop: what is best done now, and where it stands. */
export const Component = () => {
  const { t } = useI18n()
  const { merchantId = '' } = useParams()
  const { data: sheet } = useSuspenseQuery(merchantSheetQuery(merchantId))
  const { name } = sheet.fields
  const { steps, done, total } = sheet.checklist
  const act = nextAct(sheet)
  const words = t.pro.dashboard
  const told = words.actions[act.kind]
  return (
    <div className={css.page}>
      <PageTitle
        title={name}
        windowTitle={`${words.next} · ${name}`}
        aside={<SheetStatus status={sheet.status} />}
        actions={
          sheet.publicUrl && (
            <LinkButton icon={ExternalLink} href={new URL(sheet.publicUrl).pathname}>
              {words.seePage}
            </LinkButton>
          )
        }
      />
      <NextAction
        title={
          act.kind === 'incomplete'
            ? words.actions.incomplete.title(t.pro.steps[act.step])
            : words.actions[act.kind].title
        }
      >
        <p>{told.text}</p>
        {act.kind === 'refused' && sheet.lastDecision?.reason && (
          <blockquote className={css.reason}>{sheet.lastDecision.reason}</blockquote>
        )}
      </NextAction>
      {!sheet.live && (
        <Panel title={words.checklist}>
          <ProgressBar
            label={words.checklist}
            share={total === 0 ? 1 : done / total}
            text={words.progress(done, total)}
          />
          <ul className={css.steps}>
            {steps.map((step) => (
              <li key={step.step} className={css.step} data-done={step.done}>
                <Icon as={step.done ? CircleCheck : CircleDashed} />
                {t.pro.steps[step.step]}
                <span className={css.said}>{step.done ? words.done : words.left}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}
