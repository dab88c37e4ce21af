/** What is wrong with what was asked of accounts and members. */
export const accountTexts = {
  fr: {
    weak_password: 'Ce mot de passe se devine trop vite. {advice}',
    breached_password: 'Ce mot de passe figure dans des listes volées. Choisissez-en un autre.',
    last_owner:
      '« {name} » n’aurait plus de propriétaire : confiez-le d’abord à un autre membre, ou fermez-le.',
    wrong_password_here:
      'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les, ou demandez un lien de connexion.',
    wrong_password: 'Ce mot de passe n’est pas le bon.',
    wrong_passkey:
      'Cette clé d’accès n’ouvre pas ce compte. Utilisez-en une autre, ou un autre moyen.',
    wrong_code:
      'Ce code n’est pas le bon, ou n’est plus affiché : recopiez celui que l’application montre maintenant.',
    used_code: 'Ce code vient de servir : attendez que l’application en montre un autre.',
    wrong_recovery_code:
      'Ce code de secours n’est pas le bon, ou a déjà servi : essayez-en un autre.',
    wrong_mail_code:
      'Ce code n’est pas le bon, a déjà servi ou date de plus de dix minutes. Recopiez celui du dernier courriel.',
    sign_in_over: 'Trop d’essais, ou plus de dix minutes d’attente : recommencez la connexion.',
    already_member: 'Cette personne tient déjà ce commerce.',
    already_asked: 'Votre demande attend déjà une réponse.',
    other_address: 'Cette invitation est pour {email} : connectez-vous avec cette adresse.',
  },
  en: {
    weak_password: 'This password is too easy to guess. {advice}',
    breached_password: 'This password is in stolen lists. Choose another.',
    last_owner: '“{name}” would have no owner left: give it to another member first, or close it.',
    wrong_password_here:
      'This address and this password do not go together. Check them, or ask for a sign-in link.',
    wrong_password: 'This password is not the right one.',
    wrong_passkey: 'This passkey does not open this account. Use another, or another way.',
    wrong_code: 'This code is wrong, or no longer shown: copy the one the application shows now.',
    used_code: 'This code has just been used: wait for the application to show another.',
    wrong_recovery_code: 'This recovery code is wrong, or was used already: try another.',
    wrong_mail_code:
      'This code is wrong, was used already or is more than ten minutes old. Copy that of the last mail.',
    sign_in_over: 'Too many tries, or more than ten minutes of waiting: sign in anew.',
    already_member: 'This person keeps the shop already.',
    already_asked: 'Your request is waiting for an answer already.',
    other_address: 'This invitation is for {email}: sign in with that address.',
  },
}
