import { Children, useEffect, useRef, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useFieldIds } from './field-scope.ts'
import css from './error-summary.module.css'

type Props = {
  /** What is wrong, by the name of its field, in the order of the page. */
  errors: Record<string, string>
  /** How each field is called, for those who hear the list away from the form. */
  labels: Record<string, string>
  /** What is wrong with the whole, in one sentence. */
  children?: ReactNode
  /** Changes with each attempt, so that the same faults are told again. */
  attempt: number
}

/** All that keeps a form from being sent, above it: it takes the focus, and leads to each field. */
export const FormErrorSummary = ({ errors, labels, children, attempt }: Props) => {
  const { t } = useI18n()
  const fieldId = useFieldIds()
  const ref = useRef<HTMLDivElement>(null)
  const entries = Object.entries(errors)
  const told = Children.toArray(children).length > 0
  const empty = entries.length === 0 && !told
  // The focus lives outside React.
  useEffect(() => {
    if (!empty && attempt > 0) ref.current?.focus()
  }, [attempt, empty])
  if (empty) return null
  return (
    <div ref={ref} className={css.summary} role="alert" tabIndex={-1}>
      {entries.length > 0 && <h2 className={css.title}>{t.form.errors(entries.length)}</h2>}
      {told && <div className={css.whole}>{children}</div>}
      {entries.length > 0 && (
        <ul className={css.list}>
          {entries.map(([name, message]) => (
            <li key={name}>
              <a
                href={`#${fieldId(name)}`}
                onClick={(event) => {
                  const field = document.querySelector<HTMLElement>(`#${fieldId(name)}`)
                  if (!field) return
                  event.preventDefault()
                  field.scrollIntoView({ block: 'center' })
                  field.focus()
                }}
              >
                {labels[name] ? t.form.fault(labels[name], message) : message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
