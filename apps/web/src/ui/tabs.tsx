import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import css from './tabs.module.css'

type Props<Id extends string> = {
  label: string
  tabs: readonly { id: Id; name: ReactNode }[]
  current: Id
  onChange: (id: Id) => void
  /** The panel of the current one. */
  children: ReactNode
}

/** Parts of one page, one at a time: arrows go from one to the next. */
export const Tabs = <Id extends string>({
  label,
  tabs,
  current,
  onChange,
  children,
}: Props<Id>) => {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const go = (step: number) => {
    const index = tabs.findIndex((tab) => tab.id === current)
    const next = tabs[(index + step + tabs.length) % tabs.length]
    if (!next) return
    onChange(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    event.preventDefault()
    go(event.key === 'ArrowRight' ? 1 : -1)
  }
  return (
    <div>
      <div ref={list} role="tablist" aria-label={label} className={css.tabs}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            className={css.tab}
            aria-selected={tab.id === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChange(tab.id)}
            onKeyDown={onKeyDown}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${current}`}
        className={css.panel}
      >
        {children}
      </div>
    </div>
  )
}
