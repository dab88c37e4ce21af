import type { ReactNode } from 'react'
import { FormErrorSummary } from '#ui/error-summary.tsx'
import type { Submission } from './use-submit.ts'

type Props = {
  form: Submission
  /** How each field is called, in the summary of what is wrong. */
  labels: Record<string, string>
  onSubmit: () => Promise<unknown>
  className?: string | undefined
  children: ReactNode
}

/** A form with a button, headed by what kept it from being sent. */
export const SubmitForm = ({ form, labels, onSubmit, className, children }: Props) => (
  <form
    noValidate
    className={className}
    onSubmit={(event) => {
      event.preventDefault()
      void onSubmit()
    }}
  >
    <FormErrorSummary errors={form.errors} labels={labels} attempt={form.attempt}>
      {form.failure}
    </FormErrorSummary>
    {children}
  </form>
)
