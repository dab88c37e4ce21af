import type { ProMessages } from './messages.ts'

export const proJoining: ProMessages['proJoining'] = {
  title: 'Add my shop',
  intro:
    'The SIRET number is enough to begin. Ten minutes, a phone, and you can stop at any time: everything is kept.',
  siret: {
    label: 'Your SIRET number',
    hint: 'Fourteen digits, on your invoices or your Insee notice.',
    submit: 'Look it up',
    none: 'I do not have my SIRET at hand',
    looking: 'Looking in the register of companies…',
    short: (left) => `${left} more ${left < 2 ? 'digit' : 'digits'}.`,
    wrong: 'This number is not a SIRET: a digit is probably wrong. Read it again.',
    failed: 'The search did not succeed. Try again, or go on by hand.',
    other: 'Look up another number',
  },
  found: {
    title: 'Here is what the register says',
    legalName: 'Legal name',
    legalForm: 'Form',
    register: 'Registration',
    address: 'Address',
    correct: 'Is it you?',
    closed:
      'The register says that this establishment has ceased. Check the number before going on.',
    hidden:
      'This company asked for its name and street to stay private: write what you want to make public.',
    sole: 'Sole trader: your street and your phone stay private unless you choose to show them.',
    outside: (commune) =>
      `The address of the register${commune ? ` (${commune})` : ''} is not in this territory. You will give your commune next.`,
  },
  unknown: {
    title: 'The register does not know this number',
    text: 'It may be very recent, or badly copied. You can go on and fill in the page yourself: the team of the territory will check.',
  },
  unreachable: {
    title: 'The register does not answer for now',
    text: 'It is not your fault. Fill in the page yourself: the number is kept, and will be checked before publication.',
  },
  manual: {
    title: 'Without a SIRET for now',
    text: 'Begin the page: the SIRET will be asked for before publication.',
  },
  lookalikes: {
    title: 'This shop may already be here',
    sameSiret: 'same SIRET',
    begun: 'Someone has begun a page with this SIRET. Ask around you before going on.',
    join: 'Ask to join this shop',
    joinOf: (name) => `: ${name}`,
    see: 'See the page',
    yours: 'You are already a member of this shop.',
    notMine: 'It is not mine, go on',
    asked: (name) =>
      `Your request is on its way. Those who keep ${name} will answer you by e-mail.`,
    failed: 'The request did not leave.',
  },
  begin: {
    name: 'Name of the shop',
    nameHint: 'As your customers know it.',
    nameMissing: 'Write the name of your shop.',
    kind: 'Your trade',
    submit: 'Begin the page',
    busy: 'Creating…',
  },
  steps: {
    label: 'Steps of joining',
    identite: 'Who you are',
    lieu: 'Where people find you',
    horaires: 'When you are open',
    photo: 'A photo',
    produit: 'A first product',
    conditions: 'The charter',
    envoi: 'Preview and submit',
  },
  progress: (done, total) => `${done} of ${total}`,
  ready: 'All is there.',
  missing: (names) => `Still missing: ${names}.`,
  next: 'Go on',
  back: 'Previous step',
  later: 'Later: back to the dashboard',
  photo: {
    intro: 'One is enough to begin with: the front, the workshop or your stall, in daylight.',
  },
  product: {
    intro: 'A photo becomes a product: take one, give a name and a price. The others can wait.',
    add: 'Add a product from a photo',
    fill: 'Complete my products',
    count: (value) =>
      value === 0 ? 'No product yet.' : `${value} ${value < 2 ? 'product' : 'products'} begun.`,
    done: 'You have one complete product. Add others, or go on.',
  },
  terms: {
    version: (day) => `Version of ${day}`,
    accept: 'I have read the charter and accept it on behalf of the shop.',
    submit: 'Accept the charter',
    accepted: (day) => `Charter accepted on ${day}.`,
    changed: 'The charter has changed since: read it again and accept the new version.',
    failed: 'The agreement could not be saved.',
    needed: 'Tick the box to accept.',
    ownersOnly: 'Only an owner can accept the charter.',
  },
  send: {
    title: 'Read it again, then ask for publication',
    text: 'Someone of the team of the territory reads each page, most often within two working days. You will get the answer here and by e-mail.',
    preview: 'See my page as a customer',
    submit: 'Ask for publication',
    busy: 'Sending…',
    notReady: 'Still to complete:',
    done: 'Your request is on its way.',
    doneText: 'You can still add products while it is being read.',
    dashboard: 'Go to the dashboard',
  },
}
