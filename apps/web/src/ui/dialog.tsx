import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'
import css from './dialog.module.css'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  footer?: ReactNode
  children: ReactNode
}

/** A modal dialog, a sheet on a phone: the browser's own, which keeps focus inside and closes on Escape. */
export const Dialog = ({ open, onClose, title, closeLabel, footer, children }: Props) => {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // showModal has no declarative form, and only it makes the rest of the page inert.
  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) element.showModal()
    if (!open && element?.open) element.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby={id}
      onClose={onClose}
      closedby="any"
    >
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        <Button variant="quiet" icon={X} onClick={() => dialog.current?.close()}>
          {closeLabel}
        </Button>
      </div>
      <div className={css.body}>{children}</div>
      {footer && <div className={css.foot}>{footer}</div>}
    </dialog>
  )
}
