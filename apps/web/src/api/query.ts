import { queryOptions } from '@tanstack/react-query'

type Value = string | number | boolean | readonly string[] | undefined

/** An address of the API with its parameters in alphabetical order, so that one question has one key. */
export const apiPath = (path: string, parameters: Record<string, Value> = {}): string => {
  const query = new URLSearchParams()
  for (const name of Object.keys(parameters).sort()) {
    const value = parameters[name]
    if (value === undefined) continue
    if (typeof value === 'object') for (const one of value.toSorted()) query.append(name, one)
    else query.append(name, String(value))
  }
  return query.size > 0 ? `${path}?${query}` : path
}

/** The options of one question to the API; the client's default function asks it. */
export const apiQuery = <Answer>(path: string, parameters?: Record<string, Value>) =>
  queryOptions<Answer, Error, Answer, readonly [string]>({
    queryKey: [apiPath(path, parameters)] as const,
  })
