import { useEffect, useRef } from 'react'

/** Single letters that do something, but where one is typing or a dialog is open. */
export const useShortcuts = (shortcuts: Record<string, () => void>): void => {
  const latest = useRef(shortcuts)
  // What the letters do follows what is shown, without listening anew at each change.
  useEffect(() => {
    latest.current = shortcuts
  })
  // The whole window: the focus may be anywhere on the page.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { target } = event
      if (target instanceof Element && target.closest('input, textarea, select, dialog')) return
      latest.current[event.key]?.()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
