import type { StockState } from '@dansmazone/contract/vocabulary'
import { CircleCheck, CircleDashed, CircleSlash, Hammer, type LucideIcon } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { Icon } from './icon.tsx'
import css from './stock.module.css'

const shapes: Record<StockState, LucideIcon> = {
  in_stock: CircleCheck,
  made_to_order: Hammer,
  out_of_stock: CircleSlash,
  unknown: CircleDashed,
}

/** Whether it can be had now: words, with a shape that needs no colour. */
export const Stock = ({ stock }: { stock: StockState }) => {
  const { t } = useI18n()
  return (
    <p className={css.stock} data-state={stock}>
      <Icon as={shapes[stock]} size={18} />
      {t.stock[stock]}
    </p>
  )
}
