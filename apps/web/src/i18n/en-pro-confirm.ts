import type { ProMessages } from './messages.ts'

export const proConfirm: ProMessages['proConfirm'] = {
  title: 'Still true?',
  heading: (merchant) => `${merchant}: still true?`,
  text: 'Hours, address, phone, products: if your page still tells the truth, one click is enough. Your customers will see the date.',
  lastTime: (date) => `Last confirmed: ${date}.`,
  closed: 'The page was taken off the site for want of an answer. Confirming puts it back online.',
  act: 'All of it is still true',
  correct: 'Something has changed',
  done: 'Thank you, it is confirmed',
  doneText: (merchant) => `The page of ${merchant} says that it has just been checked.`,
  already: 'It is confirmed already',
  alreadyText: (date) => `You confirmed on ${date}. There is nothing else to do.`,
  toPro: 'Open the merchants’ space',
  expired: {
    title: 'This link no longer works',
    text: 'It is several months old, or you no longer keep this page. Confirm from your dashboard.',
  },
}
