const page = (title: string, text: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`

/** Sent while the site has not been built: the API answers, its pages do not exist yet. */
export const missingPage = page(
  'Le site n’est pas construit',
  'L’API répond, mais les pages n’ont pas été préparées. Lancez « pnpm build », puis redémarrez.',
)

/** The last resort, when even the page that says so cannot be made. */
export const brokenPage = page(
  'La page n’a pas pu être préparée',
  'Le problème vient de nos machines, pas de votre demande. Réessayez dans un instant.',
)
