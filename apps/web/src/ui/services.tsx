import type { Service } from '@dansmazone/contract/vocabulary'
import {
  CalendarClock,
  DoorOpen,
  Gift,
  Package,
  Ruler,
  ShoppingBag,
  Store,
  Tent,
  Truck,
  Wrench,
  type LucideIcon,
} from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { Icon } from './icon.tsx'
import css from './services.module.css'

const icons: Record<Service, LucideIcon> = {
  on_site_sale: Store,
  click_and_collect: ShoppingBag,
  local_delivery: Truck,
  shipping: Package,
  market_stall: Tent,
  by_appointment: CalendarClock,
  workshop_visit: DoorOpen,
  repair: Wrench,
  made_to_order: Ruler,
  gift_wrap: Gift,
}

/** What a merchant does for people, in words with an icon each. */
export const Services = ({ services }: { services: Service[] }) => {
  const { t } = useI18n()
  return (
    <ul className={css.services}>
      {services.map((service) => (
        <li key={service} className={css.service}>
          <Icon as={icons[service]} />
          {t.services[service]}
        </li>
      ))}
    </ul>
  )
}
