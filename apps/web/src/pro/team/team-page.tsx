import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { accountQuery } from '#api/me.ts'
import { invitationsQuery, joinRequestsQuery, membersQuery } from '#api/members.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { Invitations } from './invitations.tsx'
import { InviteForm } from './invite-form.tsx'
import { JoinRequests } from './join-requests.tsx'
import { Members } from './members.tsx'
import css from './team.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '' } = params
  const { items } = await queryClient.fetchQuery(membersQuery(merchantId))
  if (items.find(({ you }) => you)?.role !== 'owner') return null
  await Promise.all([
    queryClient.fetchQuery(invitationsQuery(merchantId)),
    queryClient.fetchQuery(joinRequestsQuery(merchantId)),
  ])
  return null
}

/** Who keeps the shop, who is invited to, and who asks. */
export const Component = () => {
  const { t } = useI18n()
  const words = t.proTeam
  const { merchantId = '' } = useParams()
  const { data } = useSuspenseQuery(membersQuery(merchantId))
  const { data: account } = useSuspenseQuery(accountQuery())
  const shop = account.merchants.find(({ id }) => id === merchantId)
  const owner = data.items.find(({ you }) => you)?.role === 'owner'
  return (
    <div className={css.page}>
      <PageTitle
        title={words.title}
        windowTitle={shop ? `${words.title} · ${shop.name}` : words.title}
      />
      {owner && <JoinRequests merchantId={merchantId} />}
      <Members merchantId={merchantId} members={data.items} />
      {owner ? (
        <>
          <Invitations merchantId={merchantId} />
          <InviteForm merchantId={merchantId} />
        </>
      ) : (
        <p className={css.detail}>{words.editorNote}</p>
      )}
    </div>
  )
}
