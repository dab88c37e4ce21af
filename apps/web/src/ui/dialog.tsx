import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from './button.tsx'
import { FieldScope } from './field-scope.ts'
import { Icon } from './icon.tsx'
import layout from '#styles/layout.module.css'
import css from './dialog.module.css'

type Props = {
  open: boolean
  /** Asked by Escape, by the cross or by a touch outside; the owner decides. */
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons, at the bottom and always in view: the one to choose last. */
  actions?: ReactNode
  wide?: boolean
  /** What has been begun inside would be lost by a touch outside. */
  keepOpenOutside?: boolean
}

const fields = 'input:not([hidden], [readonly]), select, textarea'

/** Over the page, which waits: in the middle of a screen, rising from the bottom of a phone. */
export const Dialog = ({ open, ...props }: Props) => (open ? <OpenDialog {...props} /> : null)

const OpenDialog = ({
  onClose,
  title,
  children,
  actions,
  wide = false,
  keepOpenOutside = false,
}: Omit<Props, 'open'>) => {
  const { t } = useI18n()
  const titleId = useId()
  const ref = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  // The browser alone makes the rest of the page wait, and gives the focus back afterwards.
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) {
      dialog.showModal()
      // Not on the cross, where the browser would put it: on what is to be filled in, else on what is said.
      const field = body.current?.querySelector<HTMLElement>(fields)
      const first = field ?? dialog.querySelector<HTMLElement>('h2')
      first?.focus()
    }
    return () => dialog?.close()
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape does the same
    <dialog
      ref={ref}
      className={css.dialog}
      data-wide={wide}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // From a field for files inside, too: only the dialog's own counts.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && !keepOpenOutside) onClose()
      }}
    >
      <div className={css.sheet}>
        <header className={css.top}>
          <h2 id={titleId} className={css.title} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className={css.close} onClick={onClose}>
            <Icon as={X} size={24} />
            <span className={layout.hidden}>{t.form.close}</span>
          </button>
        </header>
        <div ref={body} className={css.body}>
          <FieldScope value={`${titleId}-`}>{children}</FieldScope>
        </div>
        {actions && <footer className={css.actions}>{actions}</footer>}
      </div>
    </dialog>
  )
}

type ConfirmProps = {
  open: boolean
  title: string
  /** What happens, and whether it can be taken back. */
  children: ReactNode
  /** A verb: what is done. */
  confirm: string
  /** Where what is asked is itself called cancelling: what the way out says instead. */
  cancel?: string
  busy?: boolean
  onConfirm: () => unknown
  onCancel: () => void
}

/** Asks before what cannot be undone; what can is done at once, with a way back. */
export const ConfirmDialog = ({
  open,
  title,
  children,
  confirm,
  cancel,
  busy = false,
  onConfirm,
  onCancel,
}: ConfirmProps) => {
  const { t } = useI18n()
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{cancel ?? t.form.cancel}</Button>
          <Button variant="primary" aria-busy={busy} disabled={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
