/** A name as part of an address: `L’Œuf d’Août & Cie` gives `l-oeuf-d-aout-cie`. */
export const kebab = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
