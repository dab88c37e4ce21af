import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '#ui/breadcrumb.tsx'
import css from './place-header.module.css'

type Props = {
  crumbs: Crumb[]
  title: string
  /** Short facts in one line. */
  facts: string[]
  children?: ReactNode
}

/** The top of the page of a place. */
export const PlaceHeader = ({ crumbs, title, facts, children }: Props) => (
  <>
    <Breadcrumb crumbs={crumbs} />
    <header className={css.header}>
      <h1>{title}</h1>
      {facts.length > 0 && (
        <ul className={css.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {children}
    </header>
  </>
)
