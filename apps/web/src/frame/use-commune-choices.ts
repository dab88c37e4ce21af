import type { Commune } from '@dansmazone/contract/territory'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { communeListQuery } from '#api/territories.ts'

type Choices = {
  communes: Commune[]
  /** As a field of choices shows them; null: nothing has been asked yet. */
  choices: { id: string; name: string; detail: string }[] | null
  late: boolean
}

/** Communes by their name or their postcode, as they are typed. */
export const useCommuneChoices = (asked: string, limit: number, enabled = true): Choices => {
  const { data, isPlaceholderData } = useQuery({
    ...communeListQuery({ q: asked.slice(0, 100), limit }),
    enabled: enabled && asked.length > 1,
    placeholderData: keepPreviousData,
  })
  const communes = data?.items ?? []
  const choices = communes.map(({ insee, name, department, postcodes }) => ({
    id: insee,
    name,
    detail: `${postcodes[0] ?? ''} ${department.name}`,
  }))
  return { communes, choices: asked.length > 1 && data ? choices : null, late: isPlaceholderData }
}
