import { dayName, formatDay, formatNumber, formatTime } from '#lib/format.ts'
import type { OpenStatus } from '#lib/open-state.ts'
import type { PartialMessages } from './messages.ts'

const count = (value: number, one: string, many: string) =>
  `${formatNumber(value, 'oc')} ${value < 2 ? one : many}`

const total = (value: number, exact: boolean, one: string, many: string) =>
  exact ? count(value, one, many) : `mai de ${count(value, one, many)}`

const openPhrase = (status: OpenStatus): string => {
  switch (status.kind) {
    case 'unknown':
      return 'Oraris desconeguts'
    case 'closing':
      return `Tampa dins ${status.minutes} min`
    case 'opening':
      return `Dobrís dins ${status.minutes} min`
    case 'open': {
      if (!status.until) return 'Dobèrt'
      const { day, hour, minute } = status.until
      const at = formatTime(hour, minute, 'oc')
      if (day === 'today') return `Dobèrt fins a ${at}`
      return `Dobèrt fins a ${day === 'tomorrow' ? 'deman' : dayName(day.weekday, 'oc')} ${at}`
    }
    case 'closed': {
      if (!status.until) return 'Tampat'
      const { day, hour, minute } = status.until
      const at = formatTime(hour, minute, 'oc')
      if (day === 'today') return `Torna dobrir a ${at}`
      if (day === 'tomorrow') return `Torna dobrir deman a ${at}`
      if ('weekday' in day) return `Torna dobrir ${dayName(day.weekday, 'oc')} a ${at}`
      return `Torna dobrir lo ${formatDay(day.date, 'oc')}`
    }
  }
}

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
  search: {
    submit: 'Cercar',
    open: 'Cercar',
    label: 'Cercar un produch, un comèrci, un luòc',
    placeholder: 'Un produch, un comèrci, un luòc…',
  },
  near: {
    label: 'Vòstra comuna o còdi postal',
    placeholder: 'Vòstra comuna',
    found: (value) => count(value, 'comuna', 'comunas'),
  },
  footer: { about: 'A prepaus', language: 'Lenga', pages: 'Lo site' },
  counts: {
    products: (value) => count(value, 'produch', 'produches'),
    merchants: (value) => count(value, 'comèrci', 'comèrcis'),
  },
  open: { phrase: openPhrase },
  states: { home: 'Tornar a l’acuèlh', retry: 'Tornar ensajar' },
  home: {
    headline: 'Trobatz çò que se fa e se vend prèp de vos.',
    openNow: (value) => count(value, 'comèrci dobèrt ara', 'comèrcis dobèrts ara'),
    nearTitle: 'Prèp de vos',
    rubricsTitle: 'Per rubrica',
    allRubrics: 'Totas las rubricas',
    arrivalsTitle: 'Tot just arribats',
    allProducts: 'Veire totes los produches',
    allMerchants: 'Veire totes los comèrcis',
    departmentsTitle: 'Per departament',
  },
  categories: { title: 'Totas las rubricas', products: 'Produches' },
  lists: {
    kinds: 'Produches o comèrcis',
    total: {
      products: (value, exact) => total(value, exact, 'produch', 'produches'),
      merchants: (value, exact) => total(value, exact, 'comèrci', 'comèrcis'),
    },
    filters: {
      title: 'Filtrar',
      open: (value) => (value === 0 ? 'Filtrar' : `Filtrar (${value})`),
    },
    place: { title: 'Ont', near: 'Prèp de', department: 'Departament' },
    rubric: { title: 'Rubrica', all: 'Totas las rubricas', more: 'Las autras rubricas' },
    now: { open: 'Dobèrt ara' },
    price: { title: 'Prètz' },
    origin: 'Origina',
    services: { title: 'Servicis' },
    empty: {
      others: { products: 'Veire los produches', merchants: 'Veire los comèrcis' },
      all: { products: 'Veire totes los produches', merchants: 'Veire totes los comèrcis' },
    },
  },
  results: {
    why: { title: 'Perqué aqueste resultat ?' },
  },
  suggest: {
    queries: 'Recèrcas',
    categories: 'Rubricas',
    products: 'Produches',
    merchants: 'Comèrcis',
    communes: 'Luòcs',
    search: 'Cercar',
    clear: 'Escafar tot',
  },
  map: { list: 'Lista', map: 'Mapa' },
  product: {
    go: 'I anar',
    share: 'Partejar',
    attributes: {
      author: 'Autor',
      publisher: 'Editor',
      condition: 'Estat',
      pages: 'Paginas',
      language: 'Lenga',
      material: 'Matèria',
      size: 'Talha',
      weight: 'Pes',
      care: 'Entreten',
      ingredients: 'Ingredients',
      allergens: 'Allergèns',
      netQuantity: 'Quantitat neta',
      alcoholPercent: 'Alcòl',
      vintage: 'Annada',
      grapes: 'Cepatges',
      height: 'Nautor',
      exposure: 'Exposicion',
      durationMinutes: 'Durada',
      seats: 'Plaças',
    },
    maker: { title: 'Fabricant' },
  },
  merchant: {
    go: 'I anar',
    call: 'Telefonar',
    write: 'Escriure',
    window: 'En veirina',
    hours: {
      title: 'Oraris',
      caption: 'Oraris de la setmana',
      day: 'Jorn',
      today: 'uèi',
      closed: 'Tampat',
      allDay: 'Jorn e nuèch',
      and: 'e',
      closedThen: 'tampat',
    },
    way: { title: 'I anar' },
    contact: { title: 'Contacte', phone: 'Telefòn', email: 'Corrièl', website: 'Site' },
    services: 'Servicis',
    categories: 'Çò que s’i tròba',
  },
  places: {
    rubrics: 'Per rubrica',
    merchants: 'Los comèrcis',
    products: 'Los produches',
    neighbours: 'Comunas vesinas',
    departments: { others: 'Los autres departaments' },
  },
  about: { title: 'A prepaus' },
}
