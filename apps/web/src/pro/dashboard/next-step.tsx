import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { useI18n } from '#i18n/i18n.tsx'
import type { NextAct } from '#lib/next-act.ts'
import { parisTime } from '#lib/paris-time.ts'
import { joiningStepOf } from '#lib/shop-sections.ts'
import { NextAction } from '#pro/components/next-action.tsx'
import { missingText } from '#pro/shop/missing-text.ts'
import { useStanding } from '#pro/shop/use-standing.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import css from './dashboard-page.module.css'

type Props = {
  merchantId: string
  sheet: MerchantSheet
  act: NextAct
  drafts: number
  refused: number
}

/** The one thing best done now, with its button. */
export const NextStep = ({ merchantId, sheet, act, drafts, refused }: Props) => {
  const { t, date } = useI18n()
  const toast = useToast()
  const words = t.pro.dashboard.actions
  const said = t.proSubmission
  const standing = useStanding(merchantId, (done) => {
    const text =
      done === 'submit'
        ? said.submitted
        : done === 'withdraw'
          ? said.withdrawn
          : done === 'confirm'
            ? said.confirm.done
            : t.proShop.closing.reopened
    toast({ text })
  })
  const { busy, failure } = standing
  const { checklist, lastDecision } = sheet
  const submit = (
    <Button
      variant="primary"
      disabled={busy || !checklist.ready}
      aria-busy={busy}
      onClick={standing.submit}
    >
      {sheet.live ? said.submitChanges : said.submit}
    </Button>
  )
  /** What is begun is ended before more is asked for. */
  const onProducts =
    drafts > 0 ? (
      <LinkButton variant="primary" href={paths.proProducts(merchantId, 'draft')}>
        {said.products.fill}
      </LinkButton>
    ) : (
      <LinkButton variant="primary" href={paths.productPhotos(merchantId)}>
        {said.products.add}
      </LinkButton>
    )
  const missing = checklist.steps.flatMap((step) => step.missing)
  /** What is missing only bars what is about to be asked. */
  const asking = ['incomplete', 'changed', 'refused'].includes(act.kind)
  const { confirmedAt } = sheet
  const text = () => {
    if (act.kind === 'stale' && confirmedAt) {
      return said.confirm.text(date(parisTime(confirmedAt).date))
    }
    if (sheet.status === 'closed') return said.status.closed
    return words[act.kind].text
  }
  const title = () => {
    if (act.kind === 'incomplete') return words.incomplete.title(t.pro.steps[act.step])
    if (act.kind === 'corrections') return words.corrections.title(refused)
    return act.kind === 'drafts' ? words.drafts.title(drafts) : words[act.kind].title
  }
  const actions = () => {
    switch (act.kind) {
      case 'incomplete':
        return (
          <LinkButton
            variant="primary"
            href={paths.joiningStep(merchantId, joiningStepOf(act.step))}
          >
            {t.proJoining.next}
          </LinkButton>
        )
      case 'ready':
      case 'changed':
        return (
          <>
            {submit}
            <LinkButton href={paths.shopPreview(merchantId)}>{t.proShop.preview.open}</LinkButton>
          </>
        )
      case 'refused':
        return (
          <>
            <LinkButton variant="primary" href={paths.shop(merchantId)}>
              {said.correct}
            </LinkButton>
            <Button disabled={busy || !checklist.ready} aria-busy={busy} onClick={standing.submit}>
              {said.submit}
            </Button>
          </>
        )
      case 'submitted':
        return (
          <>
            {onProducts}
            <Button variant="quiet" disabled={busy} aria-busy={busy} onClick={standing.withdraw}>
              {said.withdraw}
            </Button>
          </>
        )
      case 'stale':
        return (
          <>
            <Button variant="primary" disabled={busy} aria-busy={busy} onClick={standing.confirm}>
              {said.confirm.act}
            </Button>
            <LinkButton href={paths.shop(merchantId)}>{said.confirm.correct}</LinkButton>
          </>
        )
      case 'corrections':
        return (
          <LinkButton variant="primary" href={paths.proProducts(merchantId, 'refused')}>
            {words.corrections.act}
          </LinkButton>
        )
      case 'drafts':
      case 'published':
        return (
          <>
            {onProducts}
            <LinkButton href={paths.shop(merchantId, 'horaires')}>{said.checkHours}</LinkButton>
          </>
        )
      case 'stopped':
        return sheet.status === 'closed' && sheet.role === 'owner' ? (
          <Button variant="primary" disabled={busy} aria-busy={busy} onClick={standing.reopen}>
            {t.proShop.closing.reopen}
          </Button>
        ) : null
    }
  }
  return (
    <NextAction title={title()} actions={actions()}>
      <p>{text()}</p>
      {asking && missing.length > 0 && (
        <p>
          {t.proJoining.missing(missingText(missing, t))}{' '}
          {act.kind !== 'incomplete' && (
            <Anchor href={paths.joiningStep(merchantId)}>{said.fill}</Anchor>
          )}
        </p>
      )}
      {act.kind === 'refused' && lastDecision?.reason && (
        <blockquote className={css.reason}>{lastDecision.reason}</blockquote>
      )}
      {failure && (
        <p role="alert" className={css.fault}>
          {said.failed} {failure}
        </p>
      )}
    </NextAction>
  )
}
