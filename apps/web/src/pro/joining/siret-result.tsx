import type { CompanyLookup, NewMerchantSheet } from '@dansmazone/contract/joining'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '#api/api-error.ts'
import { companyQuery } from '#api/pro-merchants.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { BeginForm } from './begin-form.tsx'
import { CompanyCard } from './company-card.tsx'
import { fieldsOf } from './company-fields.ts'
import { Lookalikes } from './lookalikes.tsx'
import css from './joining.module.css'

type Props = { siret: string; onOther: () => void }

/** What the register says of a number, who may already be there, then the beginning of a sheet. */
export const SiretResult = ({ siret, onOther }: Props) => {
  const { t } = useI18n()
  const words = t.proJoining
  const failureText = useFailureText()
  const { data, error, isFetching, refetch } = useQuery(companyQuery(siret))
  const other = (
    <Button variant="quiet" onClick={onOther}>
      {words.siret.other}
    </Button>
  )
  if (isFetching && !data) return <output className={css.waiting}>{words.siret.looking}</output>
  if (!data) {
    const offline = error instanceof ApiError && error.status === 0
    return (
      <div className={css.stack}>
        <Notice
          tone="warning"
          live
          title={words.siret.failed}
          actions={
            <>
              <Button onClick={() => void refetch()}>{t.form.retry}</Button>
              {other}
            </>
          }
        >
          <p>{failureText(error)}</p>
        </Notice>
        {!offline && <BeginForm fields={{ siret }} onBack={onOther} />}
      </div>
    )
  }
  return <Answered lookup={data} onOther={onOther} />
}

const Answered = ({ lookup, onOther }: { lookup: CompanyLookup; onOther: () => void }) => {
  const { t } = useI18n()
  const words = t.proJoining
  const [notMine, setNotMine] = useState(lookup.lookalikes.length === 0)
  const { source, company, siret } = lookup
  const fields: Partial<NewMerchantSheet> = company ? fieldsOf(siret, company) : { siret }
  return (
    <div className={css.stack}>
      {source === 'none' && (
        <Notice tone="warning" live title={words.unknown.title}>
          <p>{words.unknown.text}</p>
        </Notice>
      )}
      {source === 'unreachable' && (
        <Notice live title={words.unreachable.title}>
          <p>{words.unreachable.text}</p>
        </Notice>
      )}
      {company && <CompanyCard siret={siret} company={company} />}
      {notMine ? (
        <BeginForm fields={fields} company={company} onBack={onOther} />
      ) : (
        <Lookalikes
          lookalikes={lookup.lookalikes}
          onNotMine={() => setNotMine(true)}
          onOther={onOther}
        />
      )}
    </div>
  )
}
