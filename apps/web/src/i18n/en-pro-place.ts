import { formatNumber } from '#lib/format.ts'
import type { ProMessages } from './messages.ts'

const distance = (meters: number) =>
  meters < 1000
    ? `${Math.round(meters / 10) * 10}\u00a0m`
    : `${formatNumber(meters / 1000, 'en', 1)}\u00a0km`

export const proPlace: ProMessages['proPlace'] = {
  commune: 'Commune',
  communeHint: 'Its name or its postcode.',
  communeNone: 'No commune of that name in the region.',
  communeFound: (count) => `${count} ${count < 2 ? 'commune' : 'communes'}`,
  communeChange: 'Change the commune',
  postcode: 'Postcode',
  street: 'Number and street, or locality',
  streetHint:
    'Choose what is offered to have the pin set in the right place, or write the address as it comes.',
  streetPlaceholder: '12 rue des Tanneurs',
  streetNone: 'The service does not know this address: keep it as it is and set the pin by hand.',
  streetFound: (count) => `${count} ${count < 2 ? 'address' : 'addresses'}`,
  streetUnreachable:
    'The address service does not answer. Write the street, then set the pin by hand if you wish.',
  streetPublic: 'Show the street to the public',
  streetPublicHint:
    'Otherwise the site, the API and the open data only give the commune: it is your right if you work at home.',
  precision: {
    exact: 'The pin is at your door.',
    approximate: 'The pin is approximate.',
    none: 'The pin is not set yet.',
  },
  far: (meters, direction, commune) =>
    `${distance(meters)} ${direction} of the centre of ${commune}.`,
  centre: (commune) => `At the centre of ${commune}.`,
  directions: {
    n: 'north',
    ne: 'north-east',
    e: 'east',
    se: 'south-east',
    s: 'south',
    sw: 'south-west',
    w: 'west',
    nw: 'north-west',
  },
  map: {
    open: 'Adjust the pin on the map',
    close: 'Close the map',
    title: 'Map to set the pin',
    pin: 'Pin of your shop: the arrow keys move it, more finely with Shift',
    help: 'Drag the pin, touch the map, or move it with the arrow keys.',
    loading: 'The map is coming…',
    failed: 'The map did not come. You may ask for it again, or leave the pin where it is.',
    impossible: 'This device cannot draw the map. Use your position, or the centre of the commune.',
    retry: 'Ask for the map again',
  },
  here: 'I am at my shop: use my position',
  locating: 'Looking for your position…',
  toCentre: 'Set it at the centre of the commune',
  tooFar: (commune) =>
    `That is more than 20 km from the centre of ${commune}: the pin stays where it was. Check the commune.`,
  noPoint: 'The centre of this commune is not known: set the pin with your position.',
}
