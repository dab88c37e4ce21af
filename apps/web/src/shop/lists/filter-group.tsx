import { ChevronDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Icon } from '#ui/icon.tsx'
import css from './filter-panel.module.css'

type Props = { title: string; children: ReactNode }

export const FilterGroup = ({ title, children }: Props) => (
  <fieldset className={css.group}>
    <legend className={css.groupTitle}>{title}</legend>
    {children}
  </fieldset>
)

/** A long group, folded unless something in it is chosen when the page opens; after that it is the visitor's to fold. */
export const FoldedGroup = ({ title, open, children }: Props & { open: boolean }) => {
  const [first] = useState(open)
  return (
    <details className={css.group} open={first}>
      <summary className={css.summary}>
        <span className={css.groupTitle}>{title}</span>
        <Icon as={ChevronDown} />
      </summary>
      <fieldset aria-label={title}>{children}</fieldset>
    </details>
  )
}
