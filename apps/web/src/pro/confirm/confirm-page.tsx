import type { Confirmation } from '@dansmazone/contract/joining'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { ApiError } from '#api/api-error.ts'
import { confirmationQuery, confirmByToken } from '#api/confirmations.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Card } from '#pro/sign-in/card.tsx'
import { paths } from '#src/paths.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import css from '#pro/sign-in/card.module.css'

/** One press says that all is still true; whoever has the mail may, signed in or not. */
export const Component = () => {
  const { t } = useI18n()
  const words = t.proConfirm
  const failureText = useFailureText()
  const token = useSearchParams()[0].get('jeton') ?? ''
  const { data, error, refetch } = useQuery(confirmationQuery(token))
  if (data) return <Asked token={token} asked={data} />
  if (!error) {
    return (
      <Card title={words.title}>
        <output className={css.said}>{t.loading}</output>
      </Card>
    )
  }
  const gone = error instanceof ApiError && error.status >= 400 && error.status < 500
  return (
    <Card title={gone ? words.expired.title : words.title}>
      <output className={css.said}>{gone ? words.expired.text : failureText(error)}</output>
      {gone ? (
        <LinkButton variant="primary" wide href={paths.pro()}>
          {words.toPro}
        </LinkButton>
      ) : (
        <Button onClick={() => void refetch()}>{t.form.retry}</Button>
      )}
    </Card>
  )
}

const Asked = ({ token, asked }: { token: string; asked: Confirmation }) => {
  const { t, date } = useI18n()
  const words = t.proConfirm
  const queryClient = useQueryClient()
  const { submit, busy, failure } = useSubmit()
  const [justNow, setJustNow] = useState(false)
  const { merchantName, state, live, confirmedAt } = asked
  const last = confirmedAt && date(parisTime(confirmedAt).date)
  const confirm = () =>
    submit(async () => {
      const answer = await confirmByToken(token)
      setJustNow(true)
      queryClient.setQueryData(confirmationQuery(token).queryKey, answer)
    })
  if (state === 'done') {
    return (
      <Card title={justNow ? words.done : words.already}>
        <output className={css.said}>
          {justNow ? words.doneText(merchantName) : words.alreadyText(last ?? '')}
        </output>
        <LinkButton wide href={paths.pro()}>
          {words.toPro}
        </LinkButton>
      </Card>
    )
  }
  return (
    <Card title={words.heading(merchantName)} lead={asked.commune}>
      <p>{words.text}</p>
      {!live && <Notice tone="warning">{words.closed}</Notice>}
      {last && <p>{words.lastTime(last)}</p>}
      {failure && (
        <Notice tone="warning" live>
          <p>{failure}</p>
        </Notice>
      )}
      <Button
        variant="primary"
        wide
        icon={CircleCheck}
        aria-busy={busy}
        onClick={() => void confirm()}
      >
        {words.act}
      </Button>
      <LinkButton wide href={paths.pro()}>
        {words.correct}
      </LinkButton>
    </Card>
  )
}
