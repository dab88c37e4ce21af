import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { redirect, useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { freshOrKept } from '#api/fresh.ts'
import { merchantSheetQuery } from '#api/pro-merchants.ts'
import { PrivateHead } from '#frame/private-skeleton.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import {
  checklistStepOf,
  joiningStepOf,
  joiningSteps,
  type JoiningStep,
} from '#lib/shop-sections.ts'
import { SheetConflict } from '#pro/shop/sheet-conflict.tsx'
import { useSheet } from '#pro/shop/use-sheet.ts'
import { paths } from '#src/paths.ts'
import { Stepper } from '#ui/stepper.tsx'
import { StepBody } from './step-body.tsx'
import { StepFoot } from './step-foot.tsx'
import css from './joining.module.css'

const isStep = (name: string | undefined): name is JoiningStep =>
  (joiningSteps as readonly (string | undefined)[]).includes(name)

/** The checklist decides where one is. */
const firstLeft = ({ checklist }: MerchantSheet): JoiningStep => {
  const left = checklist.steps.find(({ done }) => !done)
  return left ? joiningStepOf(left.step) : 'envoi'
}

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '', step } = params
  const sheet = await freshOrKept(queryClient, merchantSheetQuery(merchantId))
  if (isStep(step)) return null
  return redirect(paths.joiningStep(merchantId, firstLeft(sheet)))
}

/** Joining, one thing on a screen: each is saved by itself, and one may stop and come back. */
export const Component = () => {
  const { merchantId = '', step } = useParams()
  return isStep(step) ? <JoiningSteps key={merchantId} merchantId={merchantId} step={step} /> : null
}

const JoiningSteps = ({ merchantId, step }: { merchantId: string; step: JoiningStep }) => {
  const { t } = useI18n()
  const words = t.proJoining
  const editor = useSheet(merchantId)
  const { sheet } = editor
  const isDone = (each: JoiningStep) =>
    each === 'envoi'
      ? sheet.status === 'submitted' || sheet.live
      : sheet.checklist.steps.some(({ step: one, done }) => done && one === checklistStepOf[each])
  return (
    <div className={css.narrow}>
      <PrivateHead title={`${words.steps[step]} · ${sheet.fields.name}`} />
      <Stepper
        label={words.steps.label}
        current={step}
        steps={joiningSteps.map((each) => ({
          id: each,
          name: words.steps[each],
          done: isDone(each),
          href: paths.joiningStep(merchantId, each),
        }))}
      />
      <h1 className={css.stepTitle}>{words.steps[step]}</h1>
      <StepBody step={step} merchantId={merchantId} editor={editor} />
      <StepFoot step={step} merchantId={merchantId} editor={editor} />
      <SheetConflict editor={editor} />
    </div>
  )
}
