import type { ProMessages } from './messages.ts'

export const proSubmission: ProMessages['proSubmission'] = {
  status: {
    draft: 'Nothing is public: only you see this page.',
    submitted: 'The team of the territory reads the version that you sent.',
    refused: 'The team of the territory asks for a correction.',
    published: 'What you see here is what the public sees.',
    changed: 'A part of what you wrote is not public yet.',
    archived: 'This page is archived.',
    suspended: 'The team of the territory took the page off the site.',
    closed: 'The shop is closed: its page is no longer on the site.',
  },
  since: (day) => `Sent ${day}.`,
  decision: {
    approved: (day) => `Published ${day}.`,
    refused: (day) => `Correction asked for ${day}`,
    todo: 'Correct this, then ask for publication again.',
  },
  correct: 'Correct the page',
  checkHours: 'Check the hours',
  reading: 'What the team of the territory is reading',
  readingAll: 'The whole page.',
  readingFields: (names) => `What changed: ${names}.`,
  readingProducts: (count) =>
    count < 2 ? 'One product waits for an answer.' : `${count} products wait for an answer.`,
  pending: 'Not public yet',
  submit: 'Ask for publication',
  submitChanges: 'Publish the changes',
  submitted: 'Your request is on its way. Most answers come within two working days.',
  withdraw: 'Withdraw the request',
  withdrawn: 'The request is withdrawn, nothing is lost.',
  discard: 'Drop the changes',
  discardQuestion: 'Drop the changes?',
  discardText:
    'The page becomes again what the public sees. What you wrote since is lost, but can still be read in the history.',
  discardConfirm: 'Back to the public version',
  discarded: 'The page is that of the public again.',
  failed: 'It is not done.',
  confirm: {
    title: 'Still true?',
    text: (day) =>
      `Hours, address, phone: you confirmed them on ${day}. One touch is enough to reassure your customers.`,
    never: 'Hours, address, phone: confirm that they are right, your customers will see the date.',
    act: 'All is still true',
    done: 'Thank you, your page says that it has just been checked.',
  },
  products: {
    title: 'Your products',
    live: 'online',
    waiting: 'being read',
    drafts: 'to complete or to send',
    none: 'No product yet. A photo is enough to begin.',
    see: 'See my products',
    add: 'Add a product',
  },
  preview: {
    note: 'Preview: this is what the public will see, nothing has changed online yet.',
    back: 'Back to the page',
    needsPlace: 'The preview needs a commune.',
    impossible: 'The preview is not possible yet',
    fillPlace: 'Give the place',
  },
}
