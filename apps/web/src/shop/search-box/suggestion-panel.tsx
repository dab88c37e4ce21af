import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type Ref,
  type RefObject,
} from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { askedText, choicesBefore, choicesFor, countChoices, type Choice } from './choices.ts'
import { moveOf, type TakesKey } from './moves.ts'
import { RecentTools } from './recent-tools.tsx'
import { SuggestionGroup } from './suggestion-group.tsx'
import { recentSearches, useRecentSearches } from './use-recent-searches.ts'
import { useSuggestions } from './use-suggestions.ts'
import layout from '#styles/layout.module.css'
import css from './suggestion-panel.module.css'

type Props = {
  listId: string
  field: RefObject<HTMLInputElement | null>
  takesKey: Ref<TakesKey>
  text: string
  open: boolean
  /** The box has the screen to itself: the list stays as long as it does. */
  fullScreen: boolean
  onOpen: () => void
  onClose: () => void
  /** A choice was made; `fills` is what the field then holds. */
  onChosen: (fills: string) => void
}

export const rememberSearch = recentSearches.remember

/** The list under the search box, in groups (ARIA combobox): the focus never leaves the field, the arrows move in the list. */
export const SuggestionPanel = (props: Props) => {
  const { listId, field, takesKey, text, open, fullScreen, onOpen, onClose, onChosen } = props
  const { t } = useI18n()
  const recent = useRecentSearches()
  const { found, current, state } = useSuggestions(text, open)
  const [active, setActive] = useState<{ text: string; id: string } | null>(null)

  const typed = askedText(text)
  const before = typed === ''
  const groups = before ? choicesBefore(t, recent) : choicesFor(t, typed, recent, found)
  const choices = groups.flatMap((group) => group.choices)
  const count = countChoices(groups)
  const index = choices.findIndex(({ id }) => active?.text === text && active.id === id)
  const activeChoice = open ? choices[index] : undefined
  const activeId = activeChoice && `${listId}-${activeChoice.id}`

  const nothing = current && count === 0 ? t.suggest.none(typed) : null
  const message = state === 'fine' ? nothing : t.suggest[state]
  const said = message ?? (before || current ? t.suggest.count(count) : '')

  // The field came before this code, and stays the same element so that nothing typed is lost: it is told from here.
  useLayoutEffect(() => {
    const input = field.current
    if (!activeId) return
    input?.setAttribute('aria-activedescendant', activeId)
    document.querySelector(`#${CSS.escape(activeId)}`)?.scrollIntoView({ block: 'nearest' })
    return () => input?.removeAttribute('aria-activedescendant')
  }, [field, activeId])

  // Only the browser knows how much of the screen is left under the field.
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const top = panel.current?.getBoundingClientRect().top ?? 0
    if (open) panel.current?.style.setProperty('--room', `${Math.round(innerHeight - top - 8)}px`)
  }, [open])

  useImperativeHandle(takesKey, () => (event) => {
    const { key, nativeEvent, altKey, ctrlKey, metaKey } = event
    // While letters are being composed, keys belong to the composition.
    if (nativeEvent.isComposing || ctrlKey || metaKey) return
    if (!open) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return
      event.preventDefault()
      onOpen()
      return
    }
    if (key === 'Escape' && !fullScreen) {
      event.preventDefault()
      setActive(null)
      onClose()
    } else if (key === 'ArrowUp' && altKey && !fullScreen) {
      event.preventDefault()
      onClose()
    } else if (key === 'Enter' && activeId) {
      event.preventDefault()
      document.querySelector<HTMLElement>(`#${CSS.escape(activeId)}`)?.click()
    } else if (key === 'ArrowLeft' || key === 'ArrowRight') {
      setActive(null)
    } else {
      const next = moveOf(key, index < 0 ? null : index, choices.length)
      if (next === undefined) return
      event.preventDefault()
      const choice = next === null ? undefined : choices[next]
      setActive(choice ? { text, id: choice.id } : null)
    }
  })

  const choose = ({ fills }: Choice) => {
    if (fills !== '') rememberSearch(fills)
    setActive(null)
    onChosen(fills)
  }

  /* oxlint-disable jsx-a11y/prefer-tag-over-role -- select and datalist hold no links, groups with pictures, nor what is looked up elsewhere */
  return (
    <>
      <p role="status" className={layout.hidden}>
        {open && said}
      </p>
      <div
        ref={panel}
        className={classes(css.panel, fullScreen && css.fullScreen)}
        hidden={!open}
        // The field keeps the focus, and with it the keyboard of a phone.
        onMouseDown={(event) => event.preventDefault()}
        role="presentation"
      >
        {message && <p className={css.message}>{message}</p>}
        <div className={css.lists}>
          <div id={listId} role="listbox" aria-label={t.suggest.label}>
            {groups.map((group) => (
              <SuggestionGroup
                key={group.id}
                group={group}
                listId={listId}
                typed={typed}
                activeId={activeId}
                onChoose={choose}
              />
            ))}
          </div>
          {before && recent.length > 0 && (
            <RecentTools recent={recent} onUsed={() => field.current?.focus()} />
          )}
        </div>
      </div>
    </>
  )
}
