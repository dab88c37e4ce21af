import type { Account } from '@dansmazone/contract/account'
import { Store } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Icon } from '#ui/icon.tsx'
import { Menu } from '#ui/menu.tsx'
import css from './pro-layout.module.css'

type Props = { account: Account; merchantId: string | null }

/** Which shop one is at work on, and the others. */
export const MerchantSwitcher = ({ account, merchantId }: Props) => {
  const { t } = useI18n()
  const { merchants } = account
  if (merchants.length === 0 || merchantId === null) return null
  const current = merchants.find(({ id }) => id === merchantId)
  return (
    <Menu
      align="start"
      label={t.pro.switcher.label}
      items={[
        ...merchants.map(({ id, name }) => ({
          name,
          href: paths.dashboard(id),
          current: id === merchantId,
        })),
        { name: t.pro.switcher.all, href: paths.pro() },
      ]}
    >
      <Icon as={Store} />
      <span className={css.merchantName}>{current?.name ?? t.pro.switcher.choose}</span>
    </Menu>
  )
}
