import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { importQuery } from '#api/imports.ts'
import { accountQuery } from '#api/me.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { StatusPill } from '#ui/status-pill.tsx'
import { Counts } from './counts.tsx'
import { Maker } from './maker.tsx'
import { Outcome } from './outcome.tsx'
import { stateTones } from './past-imports.tsx'
import { Reading } from './reading.tsx'
import { Rows } from './rows.tsx'
import { RunBar } from './run-bar.tsx'
import { Running } from './running.tsx'
import { useImport, type ImportWork } from './use-import.ts'
import css from './imports.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '', importId = '' } = params
  await queryClient.fetchQuery(importQuery(merchantId, importId))
  return null
}

/** One file: what it was taken for, what it would do, what it did, and the way back. */
export const Component = () => {
  const { merchantId = '', importId = '' } = useParams()
  return <ImportPage key={importId} merchantId={merchantId} importId={importId} />
}

const ImportPage = ({ merchantId, importId }: { merchantId: string; importId: string }) => {
  const { t } = useI18n()
  const words = t.proImports
  const work = useImport(merchantId, importId)
  const { data: account } = useSuspenseQuery(accountQuery())
  const { feedId, fileName, state } = work.data
  const title = feedId ? words.past.feed : fileName
  const shop = account.merchants.find(({ id }) => id === merchantId)
  return (
    <div className={css.page}>
      <PageTitle
        title={title}
        windowTitle={shop ? `${title} · ${shop.name}` : title}
        aside={<StatusPill tone={stateTones[state]}>{words.states[state]}</StatusPill>}
        actions={<LinkButton href={paths.imports(merchantId)}>{words.back}</LinkButton>}
      />
      <Stage merchantId={merchantId} work={work} />
    </div>
  )
}

type StageProps = { merchantId: string; work: ImportWork }

const Stage = ({ merchantId, work }: StageProps) => {
  const one = work.data
  switch (one.state) {
    case 'reading':
    case 'running':
    case 'undoing':
      return <Running work={work} />
    case 'checked':
      return (
        <>
          <Counts one={one} />
          <Maker merchantId={merchantId} one={one} />
          <Reading merchantId={merchantId} one={one} />
          <Rows merchantId={merchantId} one={one} />
          <RunBar work={work} />
        </>
      )
    case 'failed':
    case 'done':
    case 'cancelled':
    case 'undone':
      return (
        <>
          <Outcome merchantId={merchantId} work={work} />
          {one.state === 'done' && <Counts one={one} />}
          {one.state !== 'failed' && one.reading && <Rows merchantId={merchantId} one={one} />}
        </>
      )
  }
}
