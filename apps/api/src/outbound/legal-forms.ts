/** Catégories juridiques of INSEE (nomenclature of 2022), the longest prefix first that says it in usual words. */
const forms: [prefix: string, name: string][] = [
  ['5202', 'SNC'],
  ['5458', 'SCOP'],
  ['5460', 'Société coopérative'],
  ['5485', 'SELARL'],
  ['5498', 'EURL'],
  ['5558', 'SCOP'],
  ['5710', 'SAS'],
  ['5720', 'SASU'],
  ['5785', 'SELAS'],
  ['6316', 'CUMA'],
  ['6317', 'Société coopérative agricole'],
  ['6532', 'SICA'],
  ['6533', 'GAEC'],
  ['6597', 'SCEA'],
  ['6598', 'EARL'],
  ['54', 'SARL'],
  ['55', 'SA'],
  ['56', 'SA'],
  ['57', 'SAS'],
  ['62', 'GIE'],
  ['65', 'Société civile'],
  ['92', 'Association'],
  ['1', 'Entrepreneur individuel'],
]

export const legalFormOf = (code: string): string | null =>
  forms.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null
