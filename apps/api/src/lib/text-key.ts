/** A name as it is compared and sorted. The database has the same rule in SQL; a property test holds them together. */
export const textKey = (text: string) =>
  text
    .replace(/[Œœ]/g, 'oe')
    .replace(/[Ææ]/g, 'ae')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
