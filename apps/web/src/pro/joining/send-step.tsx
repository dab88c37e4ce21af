import { Eye, Send } from 'lucide-react'
import { useSaved } from '#frame/use-saved.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { joiningStepOf } from '#lib/shop-sections.ts'
import { missingText } from '#pro/shop/missing-text.ts'
import type { SheetEditor } from '#pro/shop/use-sheet.ts'
import { useStanding } from '#pro/shop/use-standing.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import css from './joining.module.css'

type Props = { merchantId: string; editor: SheetEditor }

/** Seen once more as shoppers will see it, then sent to the staff. */
export const SendStep = ({ merchantId, editor }: Props) => {
  const { t } = useI18n()
  const words = t.proJoining.send
  const { sheet } = editor
  const saved = useSaved(editor.flush)
  const { submit, busy, failure } = useStanding(merchantId)
  const left = sheet.checklist.steps.filter(({ done }) => !done)
  if (sheet.status === 'submitted' || sheet.status === 'published') {
    return (
      <div className={css.stack}>
        <Notice tone="done" live title={words.done}>
          <p>{words.doneText}</p>
        </Notice>
        <LinkButton variant="primary" href={paths.dashboard(merchantId)}>
          {words.dashboard}
        </LinkButton>
      </div>
    )
  }
  return (
    <div className={css.stack}>
      <h2 className={css.subtitle}>{words.title}</h2>
      <p>{words.text}</p>
      <LinkButton icon={Eye} href={paths.shopPreview(merchantId)}>
        {words.preview}
      </LinkButton>
      {left.length > 0 && (
        <Notice tone="warning" title={words.notReady}>
          <ul className={css.left}>
            {left.map(({ step, missing }) => {
              const to = joiningStepOf(step)
              return (
                <li key={step}>
                  <Anchor href={paths.joiningStep(merchantId, to)}>{t.proJoining.steps[to]}</Anchor>
                  {missing.length > 0 && ` (${missingText(missing, t)})`}
                </li>
              )
            })}
          </ul>
        </Notice>
      )}
      {failure && (
        <Notice tone="warning" live>
          <p>{failure}</p>
        </Notice>
      )}
      <Button
        variant="primary"
        icon={Send}
        wide
        disabled={!sheet.checklist.ready || busy}
        aria-busy={busy}
        onClick={() => saved().then((all) => (all ? submit() : undefined))}
      >
        {busy ? words.busy : words.submit}
      </Button>
    </div>
  )
}
