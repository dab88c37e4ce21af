import type { Account } from '@dansmazone/contract/account'
import { useQueryClient } from '@tanstack/react-query'
import { CircleUserRound, ExternalLink, Inbox, LogOut, UserRound } from 'lucide-react'
import { useNavigate } from 'react-router'
import { signOut } from '#api/me.ts'
import { clearDrafts } from '#frame/drafts.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Icon } from '#ui/icon.tsx'
import { Menu } from '#ui/menu.tsx'

export const AccountMenu = ({ account }: { account: Account }) => {
  const { t } = useI18n()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const act = useAct()

  const leave = () =>
    act(async () => {
      await signOut()
      await clearDrafts()
      await navigate(paths.signIn())
      queryClient.clear()
    })

  return (
    <Menu
      bare
      label={t.pro.menu.label}
      heading={
        <>
          {account.name}
          <br />
          {account.email}
        </>
      }
      items={[
        { name: t.pro.menu.account, icon: UserRound, href: paths.account() },
        ...(account.role === 'member'
          ? []
          : [{ name: t.pro.menu.staff, icon: Inbox, href: paths.regie() }]),
        { name: t.pro.site, icon: ExternalLink, href: paths.home() },
        { name: t.pro.menu.signOut, icon: LogOut, onSelect: () => void leave() },
      ]}
    >
      <Icon as={CircleUserRound} size={26} />
    </Menu>
  )
}
