import { X } from 'lucide-react'
import { useEffect, useId, useRef, useState, type FocusEvent } from 'react'
import { useHref, useNavigate, useSearchParams } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { loadPageMessages } from '#i18n/messages.ts'
import { classes } from '#lib/classes.ts'
import { parseFilters } from '#lib/filters.ts'
import { useHydrated } from '#lib/hydrated.ts'
import { useOnline } from '#lib/online.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Icon } from '#ui/icon.tsx'
import { SearchBox } from '#ui/search-box.tsx'
import type { TakesKey } from './moves.ts'
import type * as suggesting from './suggestion-panel.tsx'
import css from './site-search.module.css'

type Props = {
  large?: boolean
  /** Where the box already has the screen to itself. */
  fullScreen?: boolean
}

type Suggesting = typeof suggesting

/** Where the open list takes the whole screen, as in the style sheet. */
const phone = '(width < 40rem)'

/** The search box of every page: a form that leads to the products; what helps to fill it comes when it is first used. */
export const SiteSearch = ({ large = false, fullScreen = false }: Props) => {
  const { t, locale } = useI18n()
  const navigate = useNavigate()
  const action = useHref(shopPaths.products())
  const [parameters] = useSearchParams()
  const asked = parseFilters(parameters).text
  const hydrated = useHydrated()
  const online = useOnline()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const takesKey = useRef<TakesKey>(null)
  const [text, setText] = useState(asked)
  const [open, setOpen] = useState(false)
  const [loaded, setLoaded] = useState<Suggesting | null>(null)

  const load = async () => {
    const [module] = await Promise.all([import('./suggestion-panel.tsx'), loadPageMessages(locale)])
    return module
  }
  const fill = (words: string) => {
    if (field.current) field.current.value = words
    setText(words)
  }

  // The field keeps what was typed before this code ran, so it is the browser's, not React's.
  const last = useRef(asked)
  useEffect(() => {
    if (last.current === asked) return
    last.current = asked
    if (field.current) field.current.value = asked
    setText(asked)
  }, [asked])

  const search = (words: string) => {
    setOpen(false)
    void load()
      .then(({ rememberSearch }) => rememberSearch(words))
      .catch(() => undefined)
    void navigate(shopPaths.products({ text: words }))
  }
  // Without it (no network) the form is the form.
  const prepare = () => void load().then(setLoaded, () => undefined)
  const show = () => {
    prepare()
    setText(field.current?.value ?? '')
    setOpen(true)
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (fullScreen || currentTarget.contains(relatedTarget)) return
    // On a phone the focus also goes when the keyboard is put away to see the list.
    if (relatedTarget || !matchMedia(phone).matches) setOpen(false)
  }

  const Panel = loaded?.SuggestionPanel
  return (
    <search
      className={classes(css.box, large && css.large, open && !fullScreen && css.open)}
      onBlur={onBlur}
    >
      {open && large && !fullScreen && (
        <button type="button" className={css.close} onClick={() => setOpen(false)}>
          <Icon as={X} size={24} />
          {t.nav.close}
        </button>
      )}
      <SearchBox
        large={large}
        action={action}
        defaultValue={asked}
        onSearch={search}
        field={{
          ref: field,
          ...(hydrated && {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': open && loaded !== null,
            'aria-controls': `${id}-list`,
          }),
          onFocus: fullScreen ? show : prepare,
          onClick: show,
          onInput: show,
          onKeyDown: (event) => takesKey.current?.(event),
        }}
      />
      {/* The box may hide the notice of the page, and without a network the panel never comes to say so. */}
      {open && !Panel && !online && (
        <output className={css.offline}>{t.states.offline.notice}</output>
      )}
      {Panel && (
        <Panel
          listId={`${id}-list`}
          field={field}
          takesKey={takesKey}
          text={text}
          open={open}
          fullScreen={fullScreen}
          onOpen={show}
          onClose={() => setOpen(false)}
          onChosen={(words) => {
            fill(words)
            setOpen(false)
          }}
        />
      )}
    </search>
  )
}
