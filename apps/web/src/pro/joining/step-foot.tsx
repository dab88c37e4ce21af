import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useNavigate } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { checklistStepOf, joiningSteps, type JoiningStep } from '#lib/shop-sections.ts'
import { missingText } from '#pro/shop/missing-text.ts'
import type { SheetEditor } from '#pro/shop/use-sheet.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { SaveState } from '#ui/save-state.tsx'
import css from './joining.module.css'

type Props = { step: JoiningStep; merchantId: string; editor: SheetEditor }

/** Whether the step is done, and the ways on, back and out. */
export const StepFoot = ({ step, merchantId, editor }: Props) => {
  const { t } = useI18n()
  const words = t.proJoining
  const navigate = useNavigate()
  const index = joiningSteps.indexOf(step)
  const [before, after] = [joiningSteps[index - 1], joiningSteps[index + 1]]
  const found =
    step === 'envoi'
      ? null
      : editor.sheet.checklist.steps.find((each) => each.step === checklistStepOf[step])
  const missing = missingText(found?.missing ?? [], t)
  const goOn = async (to: JoiningStep) => {
    // Offline, what is left to save is kept on the device: no reason to wait.
    await editor.flush()
    await navigate(paths.joiningStep(merchantId, to))
  }
  return (
    <footer className={css.foot}>
      <SaveState status={editor.saveStatus} />
      {found && (
        <p className={css.footState} data-done={found.done}>
          {found.done ? words.ready : missing && words.missing(missing)}
        </p>
      )}
      <div className={css.footActions}>
        {before && (
          <LinkButton variant="quiet" icon={ArrowLeft} href={paths.joiningStep(merchantId, before)}>
            {words.back}
          </LinkButton>
        )}
        {after && (
          <Button variant="primary" className={css.next} onClick={() => void goOn(after)}>
            {words.next}
            <ArrowRight size={20} aria-hidden="true" />
          </Button>
        )}
      </div>
      <p>
        <Anchor href={paths.dashboard(merchantId)}>{words.later}</Anchor>
      </p>
    </footer>
  )
}
