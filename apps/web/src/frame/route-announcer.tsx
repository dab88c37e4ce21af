import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import layout from '#styles/layout.module.css'

/** A new page without a reload is silent to a screen reader: say its title, and move the focus to its content. */
export const RouteAnnouncer = ({ mainId }: { mainId: string }) => {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  const [title, setTitle] = useState('')
  // Focus and the document's title live outside React.
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    setTitle(document.title)
    document.querySelector<HTMLElement>(`#${mainId}`)?.focus({ preventScroll: true })
  }, [pathname, mainId])
  return (
    <div className={layout.hidden} aria-live="polite" aria-atomic="true">
      {title}
    </div>
  )
}
