/** What is wrong with what was asked of accounts and members. */
export const accountTexts = {
  fr: {
    weak_password: 'Ce mot de passe se devine trop vite. {advice}',
    breached_password: 'Ce mot de passe figure dans des listes volées. Choisissez-en un autre.',
    last_owner:
      '« {name} » n’aurait plus de propriétaire : confiez-le d’abord à un autre membre, ou fermez-le.',
    already_member: 'Cette personne tient déjà ce commerce.',
    already_asked: 'Votre demande attend déjà une réponse.',
    other_address: 'Cette invitation est pour {email} : connectez-vous avec cette adresse.',
  },
  en: {
    weak_password: 'This password is too easy to guess. {advice}',
    breached_password: 'This password is in stolen lists. Choose another.',
    last_owner: '“{name}” would have no owner left: give it to another member first, or close it.',
    already_member: 'This person keeps the shop already.',
    already_asked: 'Your request is waiting for an answer already.',
    other_address: 'This invitation is for {email}: sign in with that address.',
  },
}
