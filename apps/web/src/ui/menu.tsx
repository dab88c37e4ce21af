import { ChevronDown, type LucideIcon } from 'lucide-react'
import { useId, useRef, type ReactNode } from 'react'
import { Anchor } from './anchor.tsx'
import { Icon } from './icon.tsx'
import { closeWhenLeft } from './popover.ts'
import layout from '#styles/layout.module.css'
import css from './menu.module.css'

export type MenuItem = {
  name: ReactNode
  icon?: LucideIcon
  /** Where one is now. */
  current?: boolean
} & ({ href: string } | { onSelect: () => void })

type Props = {
  /** Says what the button opens, where what it shows does not. */
  label?: string
  /** What the button shows. */
  children: ReactNode
  items: readonly (MenuItem | false | null)[]
  /** Words above the choices. */
  heading?: ReactNode
  /** Nothing but its icon: no arrow beside it. */
  bare?: boolean
  /** On which side of the button it hangs. */
  align?: 'start' | 'end'
}

/** A few acts or places behind one button. */
export const Menu = ({ label, children, items, heading, bare = false, align = 'end' }: Props) => {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const close = () => list.current?.hidePopover()
  return (
    <div className={css.menu}>
      <button
        type="button"
        className={css.button}
        popoverTarget={id}
        style={{ anchorName: anchorOf(id) }}
      >
        {children}
        {label && <span className={layout.hidden}>{label}</span>}
        {!bare && <Icon as={ChevronDown} size={16} />}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className={css.list}
        data-align={align}
        style={{ positionAnchor: anchorOf(id) }}
        onBlur={closeWhenLeft}
      >
        {heading && <div className={css.heading}>{heading}</div>}
        <ul>
          {items.map((item, index) => {
            if (!item) return null
            const inside = (
              <>
                {item.icon && <Icon as={item.icon} />}
                {item.name}
              </>
            )
            return (
              <li key={index}>
                {'href' in item ? (
                  <Anchor
                    href={item.href}
                    className={css.item}
                    aria-current={item.current ? 'true' : undefined}
                    onClick={close}
                  >
                    {inside}
                  </Anchor>
                ) : (
                  <button
                    type="button"
                    className={css.item}
                    onClick={() => {
                      close()
                      item.onSelect()
                    }}
                  >
                    {inside}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}

/** A name that CSS takes, whatever React put in the id. */
const anchorOf = (id: string) => `--menu-${id.replaceAll(/\W/g, '')}`
