import { formatNumber } from '#lib/format.ts'
import type { Messages } from './messages.ts'

const merchants = (count: number) =>
  `${formatNumber(count, 'en')} ${count === 1 ? 'shop' : 'shops'}`

const states = { open: 'open', closed: 'closed', unknown: 'hours unknown' }

export const map: Messages['map'] = {
  views: 'List or map',
  list: 'List',
  map: 'Map',
  zone: 'In the area of the map',
  title: 'Map of shops',
  canvas: 'Map: the arrow keys move it, plus and minus zoom',
  markers: 'Shops on the map',
  loading: 'The map is on its way',
  merchant: (name, kind, state) => `${name}, ${kind.toLowerCase()}, ${states[state]}`,
  cluster: (count) => `${merchants(count)}: zoom in`,
  together: (count) => `${merchants(count)} in the same place: see which`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  recenter: 'Recentre',
  searchHere: 'Search this area',
  inView: (count) => (count === 0 ? 'No shop here' : `${merchants(count)} here`),
  unplaced: (count) => `${merchants(count)} without a known place, in the list only`,
  legend: { title: 'Key', ...states },
  close: 'Close',
  members: (count) => `${merchants(count)} in the same place`,
  allMembers: 'See them all in the list',
  attribution: 'Map: Natural Earth, GeoNames',
  noWebgl: {
    title: 'The map cannot be shown here',
    text: 'This device or browser cannot draw it. The list says the same.',
  },
  noScript: 'The map needs JavaScript. The list says the same.',
  failed: {
    title: 'The map did not arrive',
    text: 'The list stays. Check your connection, then try again.',
  },
  stale: 'The shops of this area did not arrive.',
  retry: 'Try again',
  cardFailed: 'This page did not arrive.',
}
