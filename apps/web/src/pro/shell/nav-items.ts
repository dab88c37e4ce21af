import { FileUp, LayoutDashboard, Package, Store, Users, type LucideIcon } from 'lucide-react'
import type { Messages } from '#i18n/messages.ts'
import { paths } from '#src/paths.ts'

export type NavItem = { href: string; name: string; icon: LucideIcon }

/** What one does for a shop, in the order of the bar: five at most on a phone. */
export const navItems = (t: Messages, merchantId: string): NavItem[] => [
  { href: paths.dashboard(merchantId), name: t.pro.nav.dashboard, icon: LayoutDashboard },
  { href: paths.shop(merchantId), name: t.pro.nav.shop, icon: Store },
  { href: paths.proProducts(merchantId), name: t.proProducts.nav, icon: Package },
  { href: paths.imports(merchantId), name: t.pro.nav.imports, icon: FileUp },
  { href: paths.team(merchantId), name: t.pro.nav.team, icon: Users },
]
