import type { ChecklistStep, SheetStatus } from '@dansmazone/contract/merchant-sheet'
import { formatNumber } from '#lib/format.ts'

const count = (value: number, one: string, many: string) =>
  `${formatNumber(value, 'fr')} ${value < 2 ? one : many}`

const statuses: Record<SheetStatus, string> = {
  draft: 'Brouillon',
  submitted: 'En relecture',
  refused: 'À corriger',
  published: 'En ligne',
  changed: 'En ligne, modifiée',
  archived: 'Archivée',
  suspended: 'Suspendue',
  closed: 'Fermée',
}

const steps: Record<ChecklistStep, string> = {
  identity: 'L’identité',
  place: 'Le lieu',
  hours: 'Les horaires',
  photo: 'Une photo',
  product: 'Un produit',
  terms: 'La charte',
}

export const pro = {
  title: 'Espace commerçant',
  skip: 'Aller au contenu',
  site: 'Voir le site',
  offline:
    'Hors connexion : ce que vous écrivez est gardé sur cet appareil et partira au retour du réseau.',
  nav: {
    label: 'Espace commerçant',
    home: 'Accueil',
    dashboard: 'Tableau de bord',
    shop: 'Ma boutique',
    imports: 'Importer',
    team: 'Équipe',
  },
  switcher: {
    label: 'Changer de commerce',
    choose: 'Choisir un commerce',
    all: 'Tous mes commerces',
  },
  menu: {
    label: 'Mon compte',
    account: 'Mon compte',
    staff: 'Régie',
    signOut: 'Se déconnecter',
  },
  home: {
    another: 'Inscrire un autre commerce',
    title: 'Mes commerces',
    hello: (name: string) => `Bonjour ${name}`,
    empty: {
      title: 'Votre commerce n’est pas encore ici',
      text: 'Une fiche se remplit en dix minutes depuis un téléphone : un numéro SIRET, une adresse, des horaires, une photo. Rien n’est public avant que vous le demandiez.',
    },
    products: (live: number, total: number) =>
      total === 0
        ? 'Aucun produit'
        : `${count(live, 'produit en ligne', 'produits en ligne')} sur ${formatNumber(total, 'fr')}`,
    waiting: (value: number) => `${count(value, 'produit', 'produits')} en relecture`,
    role: { owner: 'Propriétaire', editor: 'Membre de l’équipe' },
  },
  dashboard: {
    next: 'À faire maintenant',
    progress: (done: number, total: number) => `${done} sur ${total}`,
    checklist: 'Avant la publication',
    stepsDone: 'Étapes faites',
    done: 'fait',
    left: 'à faire',
    seePage: 'Voir la page publique',
    actions: {
      refused: {
        title: 'Une correction est demandée',
        text: 'La relecture a relevé un point. Corrigez-le, puis demandez à nouveau la publication.',
      },
      incomplete: {
        title: (step: string) =>
          `Prochaine étape : ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
        text: 'Chaque étape est enregistrée : vous pouvez vous arrêter et reprendre plus tard.',
      },
      ready: {
        title: 'La fiche est prête',
        text: 'Relisez-la comme la verront vos clients, puis demandez sa publication.',
      },
      submitted: {
        title: 'La relecture est en cours',
        text: 'Nous vous écrivons dès qu’elle est faite. D’ici là, vous pouvez préparer d’autres produits.',
      },
      changed: {
        title: 'Des changements attendent',
        text: 'La page publique montre encore l’ancienne version. Demandez la publication de la nouvelle quand elle vous convient.',
      },
      stale: {
        title: 'Tout est-il encore vrai ?',
        text: 'Voilà bientôt un an que vous n’avez pas confirmé votre page. Vos clients voient sa date.',
      },
      corrections: {
        title: (products: number) => count(products, 'produit à corriger', 'produits à corriger'),
        text: 'L’équipe du territoire a relu ces produits et demande une correction : sa raison est sur chaque fiche.',
        act: 'Voir ce qui est demandé',
      },
      drafts: {
        title: (drafts: number) =>
          count(drafts, 'produit à compléter ou à envoyer', 'produits à compléter ou à envoyer'),
        text: 'Votre page est en ligne. Ces produits n’y sont pas encore : complétez-les, puis demandez leur publication.',
      },
      published: {
        title: 'Votre page est en ligne',
        text: 'Ajoutez un produit, ou vérifiez que vos horaires sont encore justes.',
      },
      stopped: {
        title: 'La page n’est pas en ligne',
        text: 'Cette fiche a été retirée. Écrivez-nous si vous n’en connaissez pas la raison.',
      },
    },
  },
  statuses,
  steps,
  states: {
    notFound: {
      title: 'Cette page n’existe pas, ou n’est pas à vous',
      text: 'Le commerce a peut-être été retiré, ou votre accès a pris fin. Rien d’autre n’est touché.',
    },
    signedOut: {
      title: 'Votre session est terminée',
      text: 'Ce que vous aviez écrit et qui n’était pas enregistré est gardé sur cet appareil.',
      action: 'Se connecter',
    },
    back: 'Revenir à mes commerces',
  },
}
