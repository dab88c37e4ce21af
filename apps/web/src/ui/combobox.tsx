import { useId, useState, type KeyboardEvent } from 'react'
import layout from '#styles/layout.module.css'
import css from './combobox.module.css'

export type Choice = { id: string; name: string; detail: string }

type Props = {
  label: string
  hideLabel?: boolean
  placeholder?: string
  /** The name of the field in the form around it, for when no script runs. */
  name?: string
  text: string
  onText: (text: string) => void
  /** What the text may mean, best first; null while nothing can be said yet. */
  choices: Choice[] | null
  /** The choices still answer an earlier text: shown, but Enter does not take the first of them. */
  late?: boolean
  onChoose: (choice: Choice) => void
  emptyText: string
  /** Says how many choices there are to those who do not see them. */
  countText: (count: number) => string
}

/** A field that offers choices as one types, by keyboard or pointer (ARIA combobox with a list). */
export const Combobox = (props: Props) => {
  const {
    label,
    hideLabel = false,
    text,
    onText,
    choices,
    late = false,
    onChoose,
    emptyText,
    countText,
  } = props
  const id = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const shown = open && choices !== null && text.trim() !== ''
  const current = shown && !late ? choices[Math.min(active, choices.length - 1)] : undefined

  const choose = (choice: Choice) => {
    setOpen(false)
    onText(choice.name)
    onChoose(choice)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const count = choices?.length ?? 0
    if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'Enter' && current) choose(current)
    else if (shown && count > 0 && (event.key === 'Home' || event.key === 'End')) {
      setActive(event.key === 'Home' ? 0 : count - 1)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : count - 1
      setActive(shown && count > 0 ? (Math.min(active, count - 1) + step) % count : 0)
      setOpen(true)
    } else return
    if (event.key !== 'Escape') event.preventDefault()
  }

  /* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- select and datalist cannot offer what is looked up elsewhere, and the keys stay with the field */
  return (
    <div className={css.field}>
      <label htmlFor={id} className={hideLabel ? layout.hidden : undefined}>
        {label}
      </label>
      <input
        id={id}
        className={css.input}
        type="text"
        role="combobox"
        name={props.name}
        placeholder={props.placeholder}
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown && choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div
        id={`${id}-list`}
        className={css.list}
        role="listbox"
        aria-label={label}
        hidden={!shown || choices.length === 0}
      >
        {shown &&
          choices.map((choice) => (
            <div
              key={choice.id}
              id={`${id}-${choice.id}`}
              className={css.option}
              role="option"
              tabIndex={-1}
              aria-selected={choice === current}
              // The field keeps the focus, and with it the list, until the pointer is released here.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              <span>{choice.name}</span>
              <span className={css.detail}>{choice.detail}</span>
            </div>
          ))}
      </div>
      <p role="status" className={layout.hidden}>
        {shown && !late && choices.length > 0 && countText(choices.length)}
      </p>
      <p className={css.none} aria-live="polite">
        {shown && choices.length === 0 && emptyText}
      </p>
    </div>
  )
}
