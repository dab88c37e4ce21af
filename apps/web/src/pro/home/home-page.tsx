import type { MerchantSheetRow } from '@dansmazone/contract/joining'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus, Store } from 'lucide-react'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { accountQuery } from '#api/me.ts'
import { merchantSheetListQuery } from '#api/pro-merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { SheetStatus } from '#pro/components/sheet-status.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import css from './home-page.module.css'

export const loader = async ({ context }: LoaderFunctionArgs) => {
  await context.get(appContext).queryClient.ensureQueryData(merchantSheetListQuery())
  return null
}

/** The shops that one keeps, or the way to the first. */
export const Component = () => {
  const { t } = useI18n()
  const { data } = useSuspenseQuery(merchantSheetListQuery())
  const { data: account } = useSuspenseQuery(accountQuery())
  const words = t.pro.home
  const staff = account.role !== 'member'
  return (
    <>
      <PageTitle
        title={words.title}
        actions={
          data.items.length > 0 && (
            <LinkButton icon={Plus} href={paths.joining()}>
              {words.another}
            </LinkButton>
          )
        }
      />
      {data.items.length === 0 ? (
        <EmptyState
          icon={Store}
          title={words.empty.title}
          actions={
            <>
              {staff && (
                <LinkButton variant="primary" href={paths.regie()}>
                  {t.pro.menu.staff}
                </LinkButton>
              )}
              <LinkButton {...(!staff && { variant: 'primary' })} href={paths.joining()}>
                {t.proJoining.title}
              </LinkButton>
            </>
          }
        >
          <p>{words.empty.text}</p>
        </EmptyState>
      ) : (
        <ul className={css.list}>
          {data.items.map((merchant) => (
            <li key={merchant.id}>
              <MerchantRow merchant={merchant} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const MerchantRow = ({ merchant }: { merchant: MerchantSheetRow }) => {
  const { t } = useI18n()
  const { id, name, status, role, commune, products } = merchant
  const words = t.pro.home
  return (
    <Anchor href={paths.dashboard(id)} className={css.row}>
      <span className={css.name}>{name}</span>
      <SheetStatus status={status} />
      <span className={css.detail}>
        {[commune?.name, words.role[role]].filter(Boolean).join(' · ')}
      </span>
      <span className={css.detail}>
        {words.products(products.live, products.total)}
        {products.waiting > 0 && ` · ${words.waiting(products.waiting)}`}
      </span>
    </Anchor>
  )
}
