import type { ReactNode } from 'react'
import type { Submission } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Card } from './card.tsx'
import css from './card.module.css'

type Props = {
  title: string
  text: ReactNode
  confirm: string
  submission: Submission
  onConfirm: () => void
  /** What to do where the link no longer works, and where. */
  expired: string
  again: { name: string; href: string }
}

/** Where a mail has led: one press uses its link. Not by itself, since mail scanners open pages too. */
export const TokenCard = ({
  title,
  text,
  confirm,
  submission,
  onConfirm,
  expired,
  again,
}: Props) => {
  const { t } = useI18n()
  const { busy, failure, code } = submission
  if (code === 'link_expired' || code === 'invalid_request') {
    return (
      <Card title={t.signIn.verify.expired.title}>
        <output className={css.said}>{expired}</output>
        <LinkButton variant="primary" wide href={again.href}>
          {again.name}
        </LinkButton>
      </Card>
    )
  }
  return (
    <Card title={title}>
      <p>{text}</p>
      {failure && (
        <Notice tone="warning" live>
          <p>{failure}</p>
        </Notice>
      )}
      <Button variant="primary" wide aria-busy={busy} onClick={onConfirm}>
        {busy ? t.form.submitting : confirm}
      </Button>
    </Card>
  )
}
