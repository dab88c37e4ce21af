import type { Account } from '@dansmazone/contract/account'
import type { InvitationOffer } from '@dansmazone/contract/member'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ApiError } from '#api/api-error.ts'
import { accountQuery } from '#api/me.ts'
import { acceptInvitation, declineInvitation, invitationQuery } from '#api/members.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { Card } from './card.tsx'
import { useEntry } from './use-entry.ts'
import css from './card.module.css'

const retry = false

/** What someone is invited to, and the way to say yes. */
export const Component = () => {
  const { t } = useI18n()
  const words = t.signIn.invited
  const failureText = useFailureText()
  const { token } = useEntry()
  const offer = useQuery({ ...invitationQuery(token), retry })
  const account = useQuery({ ...accountQuery(), retry })
  const { error } = offer

  if (error) {
    const gone = error instanceof ApiError && error.status >= 400 && error.status < 500
    return (
      <Card title={gone ? words.expired.title : words.title}>
        <output className={css.said}>{gone ? words.expired.text : failureText(error)}</output>
        {gone ? (
          <LinkButton href={paths.pro()}>{t.pro.title}</LinkButton>
        ) : (
          <Button onClick={() => offer.refetch()}>{t.form.retry}</Button>
        )}
      </Card>
    )
  }
  if (!offer.data || account.isPending) {
    return (
      <Card title={words.title}>
        <output className={css.said}>{t.loading}</output>
      </Card>
    )
  }
  return <Offer token={token} offer={offer.data} account={account.data ?? null} />
}

type OfferProps = { token: string; offer: InvitationOffer; account: Account | null }

const Offer = ({ token, offer, account }: OfferProps) => {
  const { t } = useI18n()
  const words = t.signIn.invited
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { submit, busy, failure } = useSubmit()
  const [declined, setDeclined] = useState(false)
  const { merchantName, invitedBy, role, email } = offer
  const here = paths.invitation(token)
  const mine = account !== null && account.email.toLowerCase() === email.toLowerCase()

  const accept = () =>
    submit(async () => {
      const { merchantId } = await acceptInvitation(token)
      await queryClient.resetQueries({ queryKey: accountQuery().queryKey })
      await navigate(paths.dashboard(merchantId))
    })

  const decline = () =>
    submit(async () => {
      await declineInvitation(token)
      setDeclined(true)
    })

  if (declined) {
    return (
      <Card title={words.declined}>
        <output className={css.said}>{words.declinedText}</output>
        <LinkButton href={paths.pro()}>{t.pro.title}</LinkButton>
      </Card>
    )
  }
  return (
    <Card title={words.heading(merchantName)}>
      <p>{invitedBy ? words.by(invitedBy, merchantName) : words.noName(merchantName)}</p>
      <p>{words.roles[role]}</p>
      {failure && (
        <Notice tone="warning" live>
          <p>{failure}</p>
        </Notice>
      )}
      {mine ? (
        <>
          <Button variant="primary" wide aria-busy={busy} onClick={accept}>
            {words.accept}
          </Button>
          <TextButton onClick={() => void decline()}>{words.decline}</TextButton>
        </>
      ) : account ? (
        <>
          <Notice tone="warning">
            <p>{words.forAddress(email)}</p>
            <p>{words.wrongAccount(account.email)}</p>
          </Notice>
          <LinkButton variant="primary" wide href={paths.signIn(here)}>
            {words.change}
          </LinkButton>
        </>
      ) : (
        <>
          <p>{words.forAddress(email)}</p>
          <LinkButton variant="primary" wide href={paths.signIn(here)}>
            {words.signInFirst}
          </LinkButton>
          <LinkButton wide href={paths.signUp(here)}>
            {words.signUpFirst}
          </LinkButton>
        </>
      )}
    </Card>
  )
}
