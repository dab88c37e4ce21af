import type { Terms, TermsState } from '@dansmazone/contract/joining'
import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { acceptTerms, merchantSheetQuery, termsQuery, termsStateQuery } from '#api/pro-merchants.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import css from './joining.module.css'

type Props = { merchantId: string; sheet: MerchantSheet }

/** The charter, to be read before it is accepted. */
export const TermsStep = ({ merchantId, sheet }: Props) => {
  const { t } = useI18n()
  const failureText = useFailureText()
  const terms = useQuery(termsQuery())
  const state = useQuery(termsStateQuery(merchantId))
  const error = terms.error ?? state.error
  if (error) {
    const retry = () => void Promise.all([terms.refetch(), state.refetch()])
    return (
      <Notice tone="warning" live actions={<Button onClick={retry}>{t.form.retry}</Button>}>
        <p>{failureText(error)}</p>
      </Notice>
    )
  }
  if (!terms.data || !state.data) return <output className={css.waiting}>{t.loading}</output>
  return (
    <div className={css.stack}>
      <TermsText terms={terms.data} />
      <Acceptance merchantId={merchantId} state={state.data} mayAccept={sheet.role === 'owner'} />
    </div>
  )
}

const TermsText = ({ terms }: { terms: Terms }) => {
  const { t, date } = useI18n()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself: the keyboard has to be able to enter it
    <section className={css.terms} aria-label={terms.title} tabIndex={0}>
      <h2 className={css.subtitle}>{terms.title}</h2>
      <p className={css.hint}>{t.proJoining.terms.version(date(terms.version))}</p>
      {terms.sections.map(({ title, paragraphs }) => (
        <div key={title} className={css.termsPart}>
          <h3>{title}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
    </section>
  )
}

type AcceptanceProps = { merchantId: string; state: TermsState; mayAccept: boolean }

const Acceptance = ({ merchantId, state, mayAccept }: AcceptanceProps) => {
  const { t, date } = useI18n()
  const words = t.proJoining.terms
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const [read, setRead] = useState(false)
  const [tried, setTried] = useState(false)
  const acceptance = useMutation({
    mutationFn: () => acceptTerms(merchantId, state.current),
    onSuccess: async (accepted) => {
      queryClient.setQueryData(termsStateQuery(merchantId).queryKey, accepted)
      await queryClient.invalidateQueries({ queryKey: merchantSheetQuery(merchantId).queryKey })
    },
  })
  const { version, acceptedAt, current } = state
  if (acceptedAt !== null && version === current) {
    return (
      <Notice tone="done" live>
        <p>{words.accepted(date(parisTime(acceptedAt).date))}</p>
      </Notice>
    )
  }
  if (!mayAccept) {
    return (
      <Notice>
        <p>{words.ownersOnly}</p>
      </Notice>
    )
  }
  return (
    <form
      className={css.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (read) acceptance.mutate()
      }}
    >
      {version !== null && (
        <Notice tone="warning">
          <p>{words.changed}</p>
        </Notice>
      )}
      <Checkbox
        label={words.accept}
        checked={read}
        aria-invalid={tried && !read}
        aria-describedby="charte-faute"
        onChange={({ target }) => setRead(target.checked)}
      />
      <p id="charte-faute" className={css.fault} role="alert">
        {acceptance.isError
          ? `${words.failed} ${failureText(acceptance.error)}`
          : tried && !read && words.needed}
      </p>
      <Button variant="primary" type="submit" aria-busy={acceptance.isPending}>
        {words.submit}
      </Button>
    </form>
  )
}
