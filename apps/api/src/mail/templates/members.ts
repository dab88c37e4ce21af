import type { Template } from '#mail/letter.ts'

type Shop = { merchant: string }
type Link = { url: string }

const roles = {
  fr: { owner: 'propriétaire', editor: 'membre de l’équipe' },
  en: { owner: 'an owner', editor: 'a team member' },
}
type Role = keyof typeof roles.fr

export const memberInvited: Template<Shop & Link & { by: string; role: Role }> = {
  fr: ({ merchant, by, role, url }) => ({
    subject: `Rejoignez « ${merchant} »`,
    preview: `${by} vous invite.`,
    paragraphs: [
      'Bonjour,',
      `${by} vous invite à tenir la page de « ${merchant} » sur DansMaZone, comme ${roles.fr[role]}.`,
    ],
    action: { label: 'Voir l’invitation', url },
    after: ['L’invitation est valable quatorze jours, pour cette adresse seulement.'],
  }),
  en: ({ merchant, by, role, url }) => ({
    subject: `Join “${merchant}”`,
    preview: `${by} invites you.`,
    paragraphs: [
      'Hello,',
      `${by} invites you to keep the page of “${merchant}” on DansMaZone, as ${roles.en[role]}.`,
    ],
    action: { label: 'See the invitation', url },
    after: ['The invitation is good for fourteen days, for this address only.'],
  }),
}

export const joinAsked: Template<Shop & Link & { by: string; email: string; message: string }> = {
  fr: ({ merchant, by, email, message, url }) => ({
    subject: `${by} demande à rejoindre « ${merchant} »`,
    preview: 'À vous d’accepter ou de refuser.',
    paragraphs: ['Bonjour,', `${by} demande à tenir avec vous la page de « ${merchant} ».`],
    facts: [['Adresse', email], ...(message ? [['Message', message] as [string, string]] : [])],
    action: { label: 'Répondre', url },
    after: ['N’acceptez que si vous connaissez cette personne : elle pourra tout modifier.'],
  }),
  en: ({ merchant, by, email, message, url }) => ({
    subject: `${by} asks to join “${merchant}”`,
    preview: 'It is for you to accept or refuse.',
    paragraphs: ['Hello,', `${by} asks to keep the page of “${merchant}” with you.`],
    facts: [['Address', email], ...(message ? [['Message', message] as [string, string]] : [])],
    action: { label: 'Answer', url },
    after: ['Accept only if you know this person, who will be able to change everything.'],
  }),
}

const refusedSubject = {
  fr: (merchant: string | null) =>
    merchant === null
      ? 'Votre demande de tenir un commerce est refusée'
      : `« ${merchant} » : demande refusée`,
  en: (merchant: string | null) =>
    merchant === null ? 'Your request to keep a shop is refused' : `“${merchant}”: request refused`,
}

/** `merchant` is null when it is refused and whoever asked does not know the name. */
export const joinDecided: Template<Link & { merchant: string | null; accepted: boolean }> = {
  fr: ({ merchant, accepted, url }) => ({
    subject: accepted ? `Vous avez rejoint « ${merchant} »` : refusedSubject.fr(merchant),
    preview: accepted ? 'Sa page est à vous.' : 'Votre demande n’a pas été acceptée.',
    paragraphs: [
      'Bonjour,',
      accepted
        ? `Votre demande est acceptée : vous pouvez tenir la page de « ${merchant} ».`
        : `Votre demande de tenir la page ${merchant === null ? 'd’un commerce' : `de « ${merchant} »`} n’a pas été acceptée. Si c’est bien votre commerce, écrivez-nous.`,
    ],
    action: { label: 'Ouvrir mon espace', url },
  }),
  en: ({ merchant, accepted, url }) => ({
    subject: accepted ? `You have joined “${merchant}”` : refusedSubject.en(merchant),
    preview: accepted ? 'Its page is yours.' : 'Your request was not accepted.',
    paragraphs: [
      'Hello,',
      accepted
        ? `Your request is accepted: you can keep the page of “${merchant}”.`
        : `Your request to keep the page of ${merchant === null ? 'a shop' : `“${merchant}”`} was not accepted. If it is your shop, write to us.`,
    ],
    action: { label: 'Open my space', url },
  }),
}

export const memberChanged: Template<Shop & Link & { change: Role | 'removed' }> = {
  fr: ({ merchant, change, url }) => ({
    subject:
      change === 'removed'
        ? `Vous ne tenez plus « ${merchant} »`
        : `Votre rôle chez « ${merchant} »`,
    preview: 'Un propriétaire l’a décidé.',
    paragraphs: [
      'Bonjour,',
      change === 'removed'
        ? `Un propriétaire de « ${merchant} » vous a retiré l’accès à sa page.`
        : `Pour « ${merchant} », vous êtes maintenant ${roles.fr[change]}.`,
    ],
    action: { label: 'Ouvrir mon espace', url },
  }),
  en: ({ merchant, change, url }) => ({
    subject:
      change === 'removed' ? `You no longer keep “${merchant}”` : `Your role at “${merchant}”`,
    preview: 'An owner decided it.',
    paragraphs: [
      'Hello,',
      change === 'removed'
        ? `An owner of “${merchant}” has taken away your access to its page.`
        : `For “${merchant}” you are now ${roles.en[change]}.`,
    ],
    action: { label: 'Open my space', url },
  }),
}
