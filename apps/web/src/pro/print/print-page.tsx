import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { labelledQuery } from '#api/print.ts'
import { merchantSheetQuery } from '#api/pro-merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { LabelsPanel } from './labels-panel.tsx'
import { PaperPanel } from './paper-panel.tsx'
import css from './print.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '' } = params
  await Promise.all([
    queryClient.fetchQuery(merchantSheetQuery(merchantId)),
    queryClient.fetchQuery(labelledQuery(merchantId, '')),
  ])
  return null
}

/** What stands in the window, on the counter and along the shelves. */
export const Component = () => {
  const { t } = useI18n()
  const words = t.proPrint
  const { merchantId = '' } = useParams()
  const { data: sheet } = useSuspenseQuery(merchantSheetQuery(merchantId))
  const { name } = sheet.fields
  return (
    <div className={css.page}>
      <PageTitle title={words.title} windowTitle={`${words.title} · ${name}`} />
      <p className={css.lead}>{words.lead}</p>
      {sheet.live ? (
        <div className={css.papers}>
          <PaperPanel merchantId={merchantId} name={name} paper="poster" />
          <PaperPanel merchantId={merchantId} name={name} paper="sticker" />
        </div>
      ) : (
        <Notice
          title={words.notLive.title}
          actions={
            <LinkButton href={paths.dashboard(merchantId)}>{words.notLive.action}</LinkButton>
          }
        >
          <p>{words.notLive.text}</p>
        </Notice>
      )}
      <LabelsPanel merchantId={merchantId} />
    </div>
  )
}
