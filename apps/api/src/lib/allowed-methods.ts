type Route = { method: string; url: string }

const toPattern = (url: string) =>
  new RegExp(
    `^${url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
      .join('/')}/?$`,
  )

/** The methods that routes answer at a path; a route that takes every path tells nothing of one. */
export function allowedMethods(routes: Route[], path: string): string[] {
  const methods = routes
    .filter(({ url }) => !url.endsWith('*') && toPattern(url).test(path))
    .map(({ method }) => method)
  return [...new Set(methods)].toSorted()
}
