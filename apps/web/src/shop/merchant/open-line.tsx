import type { Merchant } from '@dansmazone/contract/merchant'
import { useI18n } from '#i18n/i18n.tsx'
import { telHref } from '#lib/contact.ts'
import { OpenAt } from '#shop/components/open-at.tsx'

/** Open or not, on a page that has the telephone: whoever gave no hours can be asked. */
export const OpenLine = ({ merchant }: { merchant: Merchant }) => {
  const { t } = useI18n()
  const { openState, openingHours, phone } = merchant
  const asked = openState === 'unknown' && !openingHours.byAppointment && phone
  return (
    <>
      <OpenAt of={merchant} moment={null} call={false} byAppointment={openingHours.byAppointment} />
      {asked && (
        <>
          {' – '}
          <a href={telHref(phone)}>{t.merchant.hours.call}</a>
        </>
      )}
    </>
  )
}
