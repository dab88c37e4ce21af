import type { Template } from '#mail/letter.ts'

type Shop = { name: string; merchant: string; url: string }

/** `time` 1 is the first mail; the others remind of it. */
export const stillTrue: Template<Shop & { time: number; pageUrl: string }> = {
  fr: ({ name, merchant, url, time, pageUrl }) => ({
    subject: `${time === 1 ? '' : 'Rappel : '}« ${merchant} », tout est encore vrai ?`,
    preview: 'Un clic suffit, sans mot de passe.',
    paragraphs: [
      `Bonjour ${name},`,
      `Voilà près d’un an que la page de « ${merchant} » n’a pas été confirmée. Horaires, adresse, produits : tout est-il encore vrai ?`,
      `Votre page : ${pageUrl}`,
    ],
    action: { label: 'Oui, tout est vrai', url },
    after: [
      'Si quelque chose a changé, corrigez-le depuis votre espace, puis confirmez.',
      'Une page qui n’est plus confirmée descend peu à peu dans les résultats, puis est retirée.',
    ],
  }),
  en: ({ name, merchant, url, time, pageUrl }) => ({
    subject: `${time === 1 ? '' : 'Reminder: '}“${merchant}”, is all still true?`,
    preview: 'One click is enough, without a password.',
    paragraphs: [
      `Hello ${name},`,
      `The page of “${merchant}” has not been confirmed for nearly a year. Hours, address, products: is all still true?`,
      `Your page: ${pageUrl}`,
    ],
    action: { label: 'Yes, all is true', url },
    after: [
      'If something has changed, correct it from your dashboard, then confirm.',
      'A page that is not confirmed sinks in the results, and is then removed.',
    ],
  }),
}

export const lapseNotice: Template<Shop & { day: string }> = {
  fr: ({ name, merchant, url, day }) => ({
    subject: `« ${merchant} » sera retiré du site le ${day}`,
    preview: 'Un clic suffit pour rester en ligne.',
    paragraphs: [
      `Bonjour ${name},`,
      `Malgré nos messages, la page de « ${merchant} » n’a pas été confirmée depuis treize mois. Elle sera retirée du site le ${day}.`,
    ],
    action: { label: 'Rester en ligne', url },
    after: ['Rien de ce que vous avez saisi ne sera perdu : vous pourrez la remettre en ligne.'],
  }),
  en: ({ name, merchant, url, day }) => ({
    subject: `“${merchant}” leaves the site on ${day}`,
    preview: 'One click is enough to stay.',
    paragraphs: [
      `Hello ${name},`,
      `In spite of our messages the page of “${merchant}” has not been confirmed for thirteen months. It leaves the site on ${day}.`,
    ],
    action: { label: 'Stay on the site', url },
    after: ['Nothing of what you wrote is lost: you can put it back.'],
  }),
}

export const lapsed: Template<Shop> = {
  fr: ({ name, merchant, url }) => ({
    subject: `« ${merchant} » n’est plus sur le site`,
    preview: 'Un clic la remet en ligne, telle qu’elle était.',
    paragraphs: [
      `Bonjour ${name},`,
      `Faute de confirmation, la page de « ${merchant} » et ses produits viennent d’être retirés du site. Tout ce que vous avez saisi est conservé.`,
    ],
    action: { label: 'Remettre en ligne', url },
  }),
  en: ({ name, merchant, url }) => ({
    subject: `“${merchant}” is no longer on the site`,
    preview: 'One click puts it back as it was.',
    paragraphs: [
      `Hello ${name},`,
      `Unconfirmed, the page of “${merchant}” and its products have just left the site. All you wrote is kept.`,
    ],
    action: { label: 'Put it back', url },
  }),
}
