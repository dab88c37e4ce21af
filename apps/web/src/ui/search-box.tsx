import { Search } from 'lucide-react'
import { useId, type ComponentPropsWithRef } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { Icon } from './icon.tsx'
import layout from '#styles/layout.module.css'
import css from './search-box.module.css'

type Props = {
  /** Where the form goes without a script: the address of the results. */
  action: string
  /** Takes the words, and the form stays where it is. */
  onSearch: (text: string) => void
  defaultValue: string
  large?: boolean
  /** What a script adds to the field. */
  field: ComponentPropsWithRef<'input'>
}

/** One field for everything. It is a plain form first: it works before, and without, any script. */
export const SearchBox = ({ action, onSearch, defaultValue, large = false, field }: Props) => {
  const { t } = useI18n()
  const id = useId()
  return (
    <form
      action={action}
      method="get"
      className={classes(css.form, large && css.large)}
      onSubmit={(event) => {
        event.preventDefault()
        const text = new FormData(event.currentTarget).get('q')
        onSearch(typeof text === 'string' ? text.trim() : '')
      }}
    >
      <label htmlFor={id} className={layout.hidden}>
        {t.search.label}
      </label>
      <input
        {...field}
        id={id}
        className={css.input}
        type="search"
        name="q"
        maxLength={100}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={t.search.placeholder}
        defaultValue={defaultValue}
      />
      <button type="submit" className={css.submit}>
        <Icon as={Search} />
        <span className={classes(layout.hidden, large && css.words)}>{t.search.submit}</span>
      </button>
    </form>
  )
}
