import { craftTitlesIn } from '@dansmazone/contract/craft-titles'
import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { nextSales, salesAllowed, saysSales } from '@dansmazone/contract/sales'
import { useI18n } from '#i18n/i18n.tsx'
import { useNow } from '#lib/now.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Notice } from '#ui/notice.tsx'

type Props = {
  texts: (string | null)[]
  merchant: Pick<MerchantSheet, 'badges' | 'commune'>
}

/** Beside what is written: words that the law keeps for some people, or for some weeks. */
export const WordNotice = ({ texts, merchant }: Props) => {
  const { t, day } = useI18n()
  const words = t.proShop.words
  const today = parisTime(useNow()).date
  const text = texts.join('\n')
  const titles = craftTitlesIn(text, merchant.badges).map((title) => words.titles[title])
  const department = merchant.commune?.department.code ?? null
  const outside = saysSales(text) && !salesAllowed(today, department)
  const next = outside ? nextSales(today, department) : null
  return (
    <>
      {titles.length > 0 && (
        <Notice tone="warning" live title={words.title(titles)}>
          <p>{words.titleText}</p>
        </Notice>
      )}
      {outside && (
        <Notice tone="warning" live title={words.sales}>
          <p>{words.salesText}</p>
          {next && <p>{words.nextSales(day(next.from), day(next.to))}</p>}
        </Notice>
      )}
    </>
  )
}
