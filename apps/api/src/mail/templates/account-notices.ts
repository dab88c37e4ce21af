import type { Template } from '#mail/letter.ts'

type Named = { name: string }
type Link = { url: string }

export const passwordChanged: Template<Named & Link> = {
  fr: ({ name, url }) => ({
    subject: 'Votre mot de passe a changé',
    preview: 'Vos autres appareils sont déconnectés.',
    paragraphs: [
      `Bonjour ${name},`,
      'Votre mot de passe vient de changer, et vos autres appareils ont été déconnectés.',
    ],
    after: [`Si ce n’était pas vous, choisissez-en un nouveau tout de suite : ${url}`],
  }),
  en: ({ name, url }) => ({
    subject: 'Your password was changed',
    preview: 'Your other devices are signed out.',
    paragraphs: [
      `Hello ${name},`,
      'Your password was just changed, and your other devices were signed out.',
    ],
    after: [`If it was not you, choose a new one at once: ${url}`],
  }),
}

export const confirmNewEmail: Template<Named & Link> = {
  fr: ({ name, url }) => ({
    subject: 'Confirmez votre nouvelle adresse',
    preview: 'Jusque-là, rien ne change.',
    paragraphs: [
      `Bonjour ${name},`,
      'Cette adresse doit remplacer celle de votre compte. Confirmez qu’elle est bien la vôtre.',
    ],
    action: { label: 'Confirmer la nouvelle adresse', url },
    after: ['Ce lien est valable deux jours. Jusque-là, l’ancienne adresse reste en service.'],
  }),
  en: ({ name, url }) => ({
    subject: 'Confirm your new address',
    preview: 'Until then nothing changes.',
    paragraphs: [
      `Hello ${name},`,
      'This address is to replace the one of your account. Confirm that it is yours.',
    ],
    action: { label: 'Confirm the new address', url },
    after: ['This link is good for two days. Until then the former address stays in use.'],
  }),
}

export const emailChangeAsked: Template<Named & Link & { newEmail: string }> = {
  fr: ({ name, newEmail, url }) => ({
    subject: 'L’adresse de votre compte va changer',
    preview: 'Si ce n’est pas vous, agissez maintenant.',
    paragraphs: [
      `Bonjour ${name},`,
      `On a demandé que ${newEmail} remplace cette adresse. Le changement se fera quand la nouvelle adresse sera confirmée.`,
    ],
    after: [`Si ce n’était pas vous, changez votre mot de passe tout de suite : ${url}`],
  }),
  en: ({ name, newEmail, url }) => ({
    subject: 'The address of your account is about to change',
    preview: 'If this is not you, act now.',
    paragraphs: [
      `Hello ${name},`,
      `It was asked that ${newEmail} replace this address. That happens once the new address is confirmed.`,
    ],
    after: [`If it was not you, change your password at once: ${url}`],
  }),
}

export const erasureAsked: Template<Named & Link & { day: string }> = {
  fr: ({ name, day, url }) => ({
    subject: 'Votre compte sera effacé',
    preview: `Vous pouvez changer d’avis jusqu’au ${day}.`,
    paragraphs: [
      `Bonjour ${name},`,
      `Vous avez demandé l’effacement de votre compte. Il aura lieu le ${day}. D’ici là, vous pouvez changer d’avis en vous connectant.`,
    ],
    action: { label: 'Garder mon compte', url },
    after: ['Si ce n’était pas vous, connectez-vous et changez votre mot de passe.'],
  }),
  en: ({ name, day, url }) => ({
    subject: 'Your account will be erased',
    preview: `You may change your mind until ${day}.`,
    paragraphs: [
      `Hello ${name},`,
      `You asked for your account to be erased. That happens on ${day}. Until then, sign in to change your mind.`,
    ],
    action: { label: 'Keep my account', url },
    after: ['If it was not you, sign in and change your password.'],
  }),
}

export const accountErased: Template<Named> = {
  fr: ({ name }) => ({
    subject: 'Votre compte est effacé',
    preview: 'C’est le dernier message que vous recevez de nous.',
    paragraphs: [
      `Bonjour ${name},`,
      'Votre compte est effacé, avec votre nom et cette adresse. L’historique des commerces que vous avez tenus reste, sans dire que c’était vous.',
    ],
  }),
  en: ({ name }) => ({
    subject: 'Your account is erased',
    preview: 'This is the last message you get from us.',
    paragraphs: [
      `Hello ${name},`,
      'Your account is erased, with your name and this address. The history of the shops you kept remains, without saying that it was you.',
    ],
  }),
}
