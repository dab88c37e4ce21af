import { ChevronDown } from 'lucide-react'
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { useFieldId } from './field-scope.ts'
import { Optional, type Around } from './field.tsx'
import { Icon } from './icon.tsx'
import css from './combo-field.module.css'
import field from './field.module.css'

export type ComboChoice = { id: string; name: string; detail?: string | undefined }

type Props = Around & {
  name?: string
  /** What is typed. */
  text: string
  onText: (text: string) => void
  /** What the text may mean, best first. */
  choices: readonly ComboChoice[]
  /** The id of what was chosen; null while nothing is. */
  value: string | null
  onChoose: (choice: ComboChoice | null) => void
  placeholder?: string
  disabled?: boolean
}

/** One of many, found by typing; whoever uses it says which choices answer the text. */
export const ComboField = ({
  label,
  hint,
  error,
  optional = false,
  name,
  text,
  onText,
  choices,
  value,
  onChoose,
  placeholder,
  disabled = false,
}: Props) => {
  const { t } = useI18n()
  const id = useFieldId(name)
  return (
    <ComboBox
      className={field.field ?? ''}
      inputValue={text}
      onInputChange={onText}
      items={choices}
      value={value}
      onChange={(key) => onChoose(choices.find((choice) => choice.id === key) ?? null)}
      isInvalid={Boolean(error)}
      isDisabled={disabled}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label className={field.label ?? ''}>
        {label}
        {optional && <Optional />}
      </Label>
      {hint && (
        <Text slot="description" className={field.hint ?? ''}>
          {hint}
        </Text>
      )}
      <div className={field.framed} data-invalid={Boolean(error)}>
        <Input id={id} className={field.input ?? ''} {...(placeholder && { placeholder })} />
        <Button className={css.arrow ?? ''}>
          <Icon as={ChevronDown} />
        </Button>
      </div>
      <FieldError className={field.error ?? ''}>{error}</FieldError>
      <Popover className={css.popover ?? ''} offset={4}>
        <ListBox<ComboChoice>
          className={css.list ?? ''}
          renderEmptyState={() => <p className={css.none}>{t.form.noChoice}</p>}
        >
          {(choice) => (
            <ListBoxItem
              id={choice.id}
              textValue={choice.name}
              className={({ isFocused, isSelected }) =>
                classes(css.option, isFocused && css.focused, isSelected && css.selected)
              }
            >
              <Text slot="label">{choice.name}</Text>
              {choice.detail && (
                <Text slot="description" className={css.detail ?? ''}>
                  {choice.detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
