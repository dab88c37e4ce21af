import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { centsFault, formatCentsInput, parseCents, parseDecimal } from '#lib/parse-decimal.ts'
import type { Around } from './field.tsx'
import { TextField } from './text-field.tsx'
import css from './field.module.css'

type Common = Around & {
  name?: string
  /** Null while there is none; what cannot be read is told, and leaves the last one that could. */
  value: number | null
  onChange: (value: number | null) => void
  placeholder?: string
  disabled?: boolean
  autoFocus?: boolean
}

type Reading = {
  parse: (text: string) => number | null
  format: (value: number) => string
  /** Why what was typed cannot be read. */
  fault?: (text: string) => string | null
}

/** Read when one leaves the field: `1.299,00` is `1` and `1.29` on its way, which nobody meant. */
const ReadField = ({
  value,
  onChange,
  parse,
  format,
  error,
  fault,
  ...props
}: Common & Reading & { suffix?: ReactNode; inputMode: 'decimal' | 'numeric' }) => {
  const { t } = useI18n()
  const [typed, setTyped] = useState<string | null>(null)
  const [misread, setMisread] = useState(false)
  const wrong = () => fault?.(typed ?? '') ?? t.form.notANumber

  const read = () => {
    if (typed === null) return
    const empty = typed.trim() === ''
    const found = parse(typed)
    setMisread(found === null && !empty)
    if (found === null && !empty) return
    setTyped(null)
    if (found !== value) onChange(found)
  }
  const readWhenLeft = useEffectEvent((event: Event) => {
    if (event.type === 'pagehide' || document.visibilityState === 'hidden') read()
  })

  // A page is put away or loaded anew without its field being left; Safari then says only one of the two.
  useEffect(() => {
    addEventListener('pagehide', readWhenLeft)
    document.addEventListener('visibilitychange', readWhenLeft)
    return () => {
      removeEventListener('pagehide', readWhenLeft)
      document.removeEventListener('visibilitychange', readWhenLeft)
    }
  }, [])

  return (
    <TextField
      {...props}
      error={misread ? wrong() : error}
      className={css.numeric}
      autoComplete="off"
      value={typed ?? (value === null ? '' : format(value))}
      onChange={(text) => {
        setTyped(text)
        setMisread(false)
      }}
      onBlur={read}
      onKeyDown={({ key }) => {
        if (key === 'Enter') read()
      }}
    />
  )
}

export const NumberField = ({
  decimals = 0,
  min,
  max,
  suffix,
  ...props
}: Common & { decimals?: number; min?: number; max?: number; suffix?: ReactNode }) => {
  const { locale, t } = useI18n()
  const comma = locale === 'en' ? '.' : ','
  const format = (value: number) => String(value).replace('.', comma)
  const limit = (value: number | undefined) => (value === undefined ? null : format(value))
  const bounded = min !== undefined || max !== undefined
  return (
    <ReadField
      {...props}
      fault={(text) =>
        bounded && parseDecimal(text, 9) !== null ? t.form.outOfRange(limit(min), limit(max)) : null
      }
      suffix={suffix}
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      parse={(text) => {
        const read = parseDecimal(text, decimals)
        if (read === null || (min !== undefined && read < min)) return null
        return max !== undefined && read > max ? null : read
      }}
      format={format}
    />
  )
}

/** A price: typed in euros with a comma, given in cents. */
export const PriceField = (props: Common) => {
  const { locale, t } = useI18n()
  return (
    <ReadField
      {...props}
      suffix="€"
      fault={(text) => {
        const fault = centsFault(text)
        return fault && t.form.priceFaults[fault](text.trim())
      }}
      inputMode="decimal"
      parse={parseCents}
      format={(cents) => formatCentsInput(cents, locale === 'en' ? '.' : ',')}
    />
  )
}
