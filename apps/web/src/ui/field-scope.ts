import { createContext, use, useId } from 'react'

/** What the ids of fields begin with: a dialog may hold a field of the same name as the page under it. */
export const FieldScope = createContext('')

const idOf = (scope: string, name: string) => `champ-${scope}${name}`.replaceAll(/[^\w-]/g, '-')

/** The id of a control: by the name of its field, so that the summary of errors can lead to it. */
export const useFieldId = (name?: string): string => {
  const scope = use(FieldScope)
  const own = useId()
  return name ? idOf(scope, name) : own
}

/** The same, for several fields. */
export const useFieldIds = (): ((name: string) => string) => {
  const scope = use(FieldScope)
  return (name) => idOf(scope, name)
}
