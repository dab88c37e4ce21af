import type { PartialMessages } from './messages.ts'

/** Languedocian; it says only what is sure, and French the rest. */
export const oc: PartialMessages = {
  skip: 'Anar al contengut',
  nav: {
    home: 'Acuèlh',
    products: 'Produches',
    merchants: 'Comèrcis',
    categories: 'Rubricas',
    departments: 'Departaments',
    close: 'Tampar',
  },
  search: { submit: 'Cercar', open: 'Cercar', label: 'Cercar un produch' },
  footer: { about: 'A prepaus', language: 'Lenga', pages: 'Lo site' },
  states: { home: 'Tornar a l’acuèlh', retry: 'Tornar ensajar' },
}
