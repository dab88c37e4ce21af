import type { MemberRole } from '@dansmazone/contract/account'

const roles: Record<MemberRole, string> = { owner: 'Propriétaire', editor: 'Membre de l’équipe' }

/** Who keeps a shop, and who may. */
export const proTeam = {
  title: 'Équipe',
  roles,
  roleTexts: {
    owner: 'Tout modifier, inviter et retirer des personnes, fermer la page.',
    editor: 'Modifier la page, les horaires et les produits, demander la publication.',
  } satisfies Record<MemberRole, string>,
  members: {
    title: 'Qui tient la boutique',
    you: 'vous',
    since: (date: string) => `Depuis le ${date}`,
    acts: (name: string) => `Que faire pour ${name}`,
    makeOwner: 'Rendre propriétaire',
    makeEditor: 'Rendre membre de l’équipe',
    give: 'Lui céder la boutique',
    remove: 'Retirer l’accès',
    leave: 'Quitter cette boutique',
    onlyOwner:
      'Vous êtes seul ou seule propriétaire. Pour partir, cédez d’abord la boutique à une personne de l’équipe, ou fermez la page.',
    madeOwner: (name: string) => `${name} est maintenant propriétaire.`,
    madeEditor: (name: string) => `${name} est maintenant membre de l’équipe.`,
    removed: (name: string) => `${name} n’a plus accès à la boutique.`,
    given: (name: string) => `La boutique est à ${name}, vous restez membre de l’équipe.`,
    left: 'Vous avez quitté la boutique.',
  },
  ask: {
    owner: {
      title: (name: string) => `Rendre ${name} propriétaire ?`,
      text: 'Cette personne pourra tout faire, y compris vous retirer l’accès. Vous restez propriétaire aussi.',
    },
    editor: {
      title: (name: string) => `Rendre ${name} membre de l’équipe ?`,
      text: 'Cette personne ne pourra plus inviter ni retirer personne. Elle en est prévenue par courriel.',
    },
    give: {
      title: (name: string) => `Céder la boutique à ${name} ?`,
      text: 'Cette personne devient propriétaire et vous devenez membre de l’équipe. Elle seule pourra vous la rendre.',
      confirm: 'Céder la boutique',
    },
    remove: {
      title: (name: string) => `Retirer l’accès de ${name} ?`,
      text: 'Ce que cette personne a écrit reste. Elle en est prévenue par courriel ; vous pourrez l’inviter de nouveau.',
    },
    leave: {
      title: 'Quitter cette boutique ?',
      text: 'Ce que vous avez écrit reste. Pour revenir, il faudra une nouvelle invitation.',
      confirm: 'Quitter',
    },
  },
  invite: {
    title: 'Inviter quelqu’un',
    lead: 'Un courriel part avec un lien valable quatorze jours.',
    email: 'Adresse e-mail',
    role: 'Rôle',
    act: 'Envoyer l’invitation',
    sent: (email: string) => `L’invitation est partie à ${email}.`,
    badEmail: 'Écrivez une adresse complète, par exemple nom@exemple.fr.',
  },
  invitations: {
    title: 'Invitations en attente',
    until: (date: string) => `Valable jusqu’au ${date}`,
    expired: 'Expirée',
    by: (name: string) => `invitation de ${name}`,
    resend: 'Renvoyer',
    resent: (email: string) => `Un nouveau lien est parti à ${email}, l’ancien ne sert plus.`,
    withdraw: 'Retirer',
    withdrawn: (email: string) => `L’invitation de ${email} est retirée.`,
    of: (act: string, email: string) => `${act} l’invitation de ${email}`,
  },
  requests: {
    title: 'Demandes pour rejoindre la boutique',
    lead: 'Vérifiez que vous connaissez la personne : elle pourra modifier la page et les produits.',
    accept: 'Accepter comme membre de l’équipe',
    refuse: 'Refuser',
    accepted: (name: string) => `${name} est membre de l’équipe.`,
    refused: (name: string) => `La demande de ${name} est refusée.`,
    asked: (date: string) => `Demandé le ${date}`,
    of: (act: string, name: string) => `${act} : ${name}`,
  },
  editorNote: 'Seules les personnes propriétaires invitent et retirent des membres.',
}
