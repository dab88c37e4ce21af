import type { Template } from '#mail/letter.ts'

type Values = { merchant: string; feed: string; reason: string; url: string }

/** A feed stopped: somebody has to look. */
export const feedAsks: Template<Values> = {
  fr: ({ merchant, feed, reason, url }) => ({
    subject: `Le flux de « ${merchant} » attend votre avis`,
    preview: reason,
    paragraphs: [
      'Bonjour,',
      `La synchronisation de nuit de « ${merchant} » s’est arrêtée. ${reason}`,
      'Rien n’a été changé dans vos produits.',
    ],
    facts: [['Flux', feed]],
    action: { label: 'Voir et décider', url },
    after: ['Vous pouvez accepter ce qui a été lu, ou mettre le flux en pause.'],
  }),
  en: ({ merchant, feed, url }) => ({
    subject: `The feed of “${merchant}” waits for your answer`,
    preview: 'Tonight’s reading was not taken over.',
    paragraphs: [
      'Hello,',
      `The nightly reading of “${merchant}” has stopped: what it found is unlike the last time, or could not be read.`,
      'None of your products was changed.',
    ],
    facts: [['Feed', feed]],
    action: { label: 'See and decide', url },
    after: ['You can accept what was read, or pause the feed.'],
  }),
}
