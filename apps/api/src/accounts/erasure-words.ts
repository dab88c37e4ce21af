import type { Erasure } from '@dansmazone/contract/account'

type Words = Pick<Erasure, 'removed' | 'remains'>

/** What is done and what is left, as the person is told; `erasure.ts` does it. */
export const erasureWords: Record<'fr' | 'en', Words> = {
  fr: {
    removed: [
      'Votre nom, votre adresse et votre mot de passe',
      'Vos connexions, clés d’accès et codes',
      'Votre place parmi les membres de vos commerces, vos demandes et les invitations à votre adresse',
      'Vos brouillons de commerces jamais proposés à la publication',
    ],
    remains: [
      {
        what: 'L’historique des commerces que vous avez tenus, sans dire que c’était vous',
        why: 'Les autres membres doivent pouvoir relire ce qui a changé.',
      },
      {
        what: 'La date et la version des conditions acceptées pour un commerce, sans votre nom',
        why: 'Ce contrat lie le commerce, pas seulement la personne qui l’a accepté.',
      },
      {
        what: 'Les décisions prises pour l’équipe, sans votre nom',
        why: 'La loi demande de garder les décisions de modération et leurs motifs.',
      },
      {
        what: 'Ce que vous avez écrit pour un commerce qui reste',
        why: 'Ces textes et ces photos appartiennent au commerce.',
      },
    ],
  },
  en: {
    removed: [
      'Your name, your address and your password',
      'Your sessions, passkeys and codes',
      'Your place among the members of shops, your requests and invitations to your address',
      'Your drafts of shops that were never put forward for publication',
    ],
    remains: [
      {
        what: 'The history of the shops you kept, without saying that it was you',
        why: 'Other members have to be able to read what changed.',
      },
      {
        what: 'The date and version of the terms accepted for a shop, without your name',
        why: 'That contract binds the shop, not only whoever accepted it.',
      },
      {
        what: 'Decisions taken for the staff, without your name',
        why: 'The law asks for decisions of moderation and their reasons to be kept.',
      },
      {
        what: 'What you wrote for a shop that stays',
        why: 'Those texts and pictures belong to the shop.',
      },
    ],
  },
}
