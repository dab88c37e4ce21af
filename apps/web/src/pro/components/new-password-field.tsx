import { useEffect, useId, useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import type { Judgement } from '#lib/password-fault.ts'
import { PasswordField } from '#ui/password-field.tsx'
import css from './new-password-field.module.css'

type Props = {
  label: string
  error?: ReactNode
  /** What someone who knows the person would try first. */
  about: string[]
  value: string
  onChange: (value: string) => void
  onJudged: (judgement: Judgement) => void
}

type Judge = (password: string, about: string[]) => number

/** A password being chosen, and how hard it is to guess. The dictionaries come when the field is first entered. */
export const NewPasswordField = ({ label, error, about, value, onChange, onJudged }: Props) => {
  const { t } = useI18n()
  const id = useId()
  const [judge, setJudge] = useState<{ judge: Judge } | null>(null)
  const score = judge && value ? judge.judge(value, about) : null

  const fetchJudge = () => {
    if (judge) return
    // Without them the API judges alone.
    void import('./judge-password.ts').then(
      ({ judgePassword }) => setJudge({ judge: judgePassword }),
      () => undefined,
    )
  }

  // The form above decides with it whether to send.
  useEffect(() => onJudged({ password: value, score }), [value, score, onJudged])

  return (
    <div className={css.field}>
      <PasswordField
        name="password"
        label={label}
        hint={t.signIn.register.passwordHint}
        error={error}
        autoComplete="new-password"
        describedBy={id}
        value={value}
        onChange={onChange}
        onFocus={fetchJudge}
      />
      <div id={id} className={css.strength} aria-live="polite">
        {score !== null && (
          <>
            <span className={css.bars} data-score={score}>
              {[1, 2, 3, 4].map((bar) => (
                <span key={bar} data-on={bar <= Math.max(score, 1)} />
              ))}
            </span>
            <span>
              {t.signIn.strength.label} {t.signIn.strength.levels[score]}
            </span>
          </>
        )}
      </div>
    </div>
  )
}
