import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Icon } from './icon.tsx'
import layout from '#styles/layout.module.css'
import css from './toast.module.css'

export type Toast = {
  text: string
  tone?: 'done' | 'failed'
  /** The way back, or on. */
  action?: { label: string; run: () => void }
}

type Shown = Toast & { id: number }

const ToastContext = createContext<((toast: Toast) => void) | null>(null)

/** Long enough to read a sentence and reach its button. */
const shownMs = 8000
const mostAtOnce = 3

/** What has just been done, said at the edge of the screen, with the way back. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const { t } = useI18n()
  const [toasts, setToasts] = useState<Shown[]>([])
  const show = useCallback((toast: Toast) => {
    setToasts((shown) =>
      [...shown, { ...toast, id: (shown.at(-1)?.id ?? 0) + 1 }].slice(-mostAtOnce),
    )
  }, [])
  const drop = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id))
  }, [])
  return (
    <ToastContext value={show}>
      {children}
      <section className={css.place} aria-label={t.form.news}>
        <output className={css.list}>
          {toasts.map((toast) => (
            <ToastItem key={toast.id} toast={toast} drop={drop} />
          ))}
        </output>
      </section>
    </ToastContext>
  )
}

const ToastItem = ({ toast, drop }: { toast: Shown; drop: (id: number) => void }) => {
  const { t } = useI18n()
  const { id, text, tone = 'done', action } = toast
  const [held, setHeld] = useState(false)
  const hold = useMemo(() => ({ on: () => setHeld(true), off: () => setHeld(false) }), [])
  // A timer is the only way for it to leave by itself; it waits for whoever is on it.
  useEffect(() => {
    if (held || tone === 'failed') return
    const timer = setTimeout(() => drop(id), shownMs)
    return () => clearTimeout(timer)
  }, [held, tone, id, drop])
  return (
    <div
      className={css.toast}
      onPointerEnter={hold.on}
      onPointerLeave={hold.off}
      onFocus={hold.on}
      onBlur={hold.off}
    >
      <Icon as={tone === 'failed' ? TriangleAlert : CircleCheck} />
      <p className={css.text}>{text}</p>
      {action && (
        <button
          type="button"
          className={css.button}
          onClick={() => {
            drop(id)
            action.run()
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className={css.button} onClick={() => drop(id)}>
        <Icon as={X} />
        <span className={layout.hidden}>{t.form.close}</span>
      </button>
    </div>
  )
}

/** Says what has just been done. */
export const useToast = (): ((toast: Toast) => void) => {
  const show = use(ToastContext)
  if (!show) throw new Error('useToast needs a ToastProvider above it.')
  return show
}
