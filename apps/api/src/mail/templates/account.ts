import type { Template } from '#mail/letter.ts'

type Named = { name: string }
type Link = { url: string }

export const verifyEmail: Template<Named & Link> = {
  fr: ({ name, url }) => ({
    subject: 'Confirmez votre adresse',
    preview: 'Un clic, et votre compte est prêt.',
    paragraphs: [
      `Bonjour ${name},`,
      'Votre compte est presque prêt : il reste à confirmer que cette adresse est la vôtre.',
    ],
    action: { label: 'Confirmer mon adresse', url },
    after: [
      'Ce lien est valable deux jours.',
      'Si vous n’avez pas demandé de compte, ne faites rien : sans confirmation, il ne sert à personne.',
    ],
  }),
  en: ({ name, url }) => ({
    subject: 'Confirm your address',
    preview: 'One click and your account is ready.',
    paragraphs: [
      `Hello ${name},`,
      'Your account is almost ready: confirm that this address is yours.',
    ],
    action: { label: 'Confirm my address', url },
    after: [
      'This link is good for two days.',
      'If you did not ask for an account, do nothing: unconfirmed, it is of no use to anyone.',
    ],
  }),
}

export const alreadyRegistered: Template<Named & { signInUrl: string; resetUrl: string }> = {
  fr: ({ name, signInUrl, resetUrl }) => ({
    subject: 'Vous avez déjà un compte',
    preview: 'Quelqu’un a voulu en créer un second avec votre adresse.',
    paragraphs: [
      `Bonjour ${name},`,
      'On vient de demander un compte avec cette adresse, qui en a déjà un. Si c’était vous, connectez-vous.',
    ],
    action: { label: 'Me connecter', url: signInUrl },
    after: [
      `Mot de passe oublié ? ${resetUrl}`,
      'Si ce n’était pas vous, ne faites rien : rien n’a changé.',
    ],
  }),
  en: ({ name, signInUrl, resetUrl }) => ({
    subject: 'You have an account already',
    preview: 'Someone tried to make a second one with your address.',
    paragraphs: [
      `Hello ${name},`,
      'An account was asked for with this address, which has one already. If that was you, sign in.',
    ],
    action: { label: 'Sign in', url: signInUrl },
    after: [
      `Forgotten password? ${resetUrl}`,
      'If it was not you, do nothing: nothing has changed.',
    ],
  }),
}

export const resetPassword: Template<Named & Link> = {
  fr: ({ name, url }) => ({
    subject: 'Choisissez un nouveau mot de passe',
    preview: 'Le lien est valable une heure.',
    paragraphs: [`Bonjour ${name},`, 'Voici le lien pour choisir un nouveau mot de passe.'],
    action: { label: 'Choisir un mot de passe', url },
    after: [
      'Ce lien est valable une heure et ne sert qu’une fois.',
      'Si vous n’avez rien demandé, ne faites rien : votre mot de passe ne change pas.',
    ],
  }),
  en: ({ name, url }) => ({
    subject: 'Choose a new password',
    preview: 'The link is good for an hour.',
    paragraphs: [`Hello ${name},`, 'Here is the link to choose a new password.'],
    action: { label: 'Choose a password', url },
    after: [
      'This link is good for an hour, once.',
      'If you did not ask for it, do nothing: your password stays the same.',
    ],
  }),
}

export const choosePassword: Template<Named & Link> = {
  fr: ({ name, url }) => ({
    subject: 'Choisissez votre mot de passe',
    preview: 'Votre compte n’en a pas. Le lien est valable une heure.',
    paragraphs: [
      `Bonjour ${name},`,
      'Votre compte n’a pas de mot de passe. Si vous avez confirmé votre adresse ailleurs que là où vous l’aviez inscrite, celui que vous aviez tapé n’a pas été gardé : rien n’y prouvait que c’était vous.',
    ],
    action: { label: 'Choisir un mot de passe', url },
    after: [
      'Ce lien est valable une heure et ne sert qu’une fois.',
      'Vous pouvez aussi vous en passer : un lien par e-mail vous connecte à chaque fois.',
    ],
  }),
  en: ({ name, url }) => ({
    subject: 'Choose your password',
    preview: 'Your account has none. The link is good for an hour.',
    paragraphs: [
      `Hello ${name},`,
      'Your account has no password. If you confirmed your address elsewhere than where you registered it, the one typed there was not kept: nothing showed that it was yours.',
    ],
    action: { label: 'Choose a password', url },
    after: [
      'This link is good for an hour, once.',
      'You can do without: a link by mail signs you in each time.',
    ],
  }),
}

export const magicLink: Template<Named & Link> = {
  fr: ({ name, url }) => ({
    subject: 'Votre lien de connexion',
    preview: 'Il est valable une demi-heure.',
    paragraphs: [`Bonjour ${name},`, 'Ce lien vous connecte, sans mot de passe.'],
    action: { label: 'Me connecter', url },
    after: [
      'Il est valable une demi-heure et ne sert qu’une fois. Ne le transmettez à personne.',
      'Si vous n’avez rien demandé, ne faites rien.',
    ],
  }),
  en: ({ name, url }) => ({
    subject: 'Your sign-in link',
    preview: 'It is good for half an hour.',
    paragraphs: [`Hello ${name},`, 'This link signs you in, without a password.'],
    action: { label: 'Sign in', url },
    after: [
      'It is good for half an hour, once. Give it to nobody.',
      'If you did not ask for it, do nothing.',
    ],
  }),
}

export const proofCode: Template<Named & { code: string }> = {
  fr: ({ name, code }) => ({
    subject: 'Votre code de confirmation',
    preview: 'Il est valable dix minutes.',
    paragraphs: [
      `Bonjour ${name},`,
      'Vous êtes sur le point de faire un changement important. Voici le code qui prouve que c’est bien vous.',
    ],
    facts: [['Code', code]],
    after: [
      'Il est valable dix minutes. Personne de l’équipe ne vous le demandera jamais.',
      'Si ce n’est pas vous, changez votre mot de passe.',
    ],
  }),
  en: ({ name, code }) => ({
    subject: 'Your confirmation code',
    preview: 'It is good for ten minutes.',
    paragraphs: [
      `Hello ${name},`,
      'You are about to change something important. This code proves that it is you.',
    ],
    facts: [['Code', code]],
    after: [
      'It is good for ten minutes. Nobody of the team will ever ask you for it.',
      'If this is not you, change your password.',
    ],
  }),
}
