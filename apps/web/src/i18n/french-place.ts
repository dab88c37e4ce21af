const vowel = /^[aeiouyhàâäéèêëîïôöùûüœ]/i

/** `de` before the name of a place: `d’Albi`, `du Vigan`, `des Cabannes`, `de L’Isle-Jourdain`. */
export const ofPlace = (name: string): string => {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  return vowel.test(name) ? `d’${name}` : `de ${name}`
}

/** `à` before the name of a commune: `à Albi`, `au Vigan`, `aux Cabannes`. */
export const atPlace = (name: string): string => {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`
  return `à ${name}`
}

/** Where a region is, as it is said: `en Occitanie`, `dans les Hauts-de-France`, `à La Réunion`. */
export const inRegion = (name: string): string => {
  if (/^(Hauts|Pays)\b/.test(name)) return `dans les ${name}`
  if (name === 'Grand Est') return `dans le ${name}`
  return /^(La Réunion|Mayotte)$/.test(name) ? `à ${name}` : `en ${name}`
}
