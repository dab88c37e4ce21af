import { formatNumber } from '#lib/format.ts'

const count = (value: number, one: string, many: string) =>
  `${formatNumber(value, 'fr')} ${value < 2 ? one : many}`

export const form = {
  optional: '(facultatif)',
  show: 'Afficher',
  hide: 'Masquer',
  close: 'Fermer',
  colon: ' : ',
  cancel: 'Annuler',
  edit: 'Modifier',
  save: {
    clean: '',
    saved: (time: string) => `Enregistré à ${time}`,
    editing: 'Modification en cours…',
    saving: 'Enregistrement…',
    kept: 'Hors connexion, gardé sur cet appareil',
    failed: 'Pas encore enregistré, nouvel essai dans un instant',
    invalid: 'Ce qui est signalé est à corriger, le reste est enregistré',
    conflict: 'Modifié ailleurs en même temps : à vous de choisir',
  },
  unsaved:
    'Rien n’a été envoyé : ce que vous avez écrit n’est pas encore tout enregistré. Corrigez ce qui est signalé, puis recommencez.',
  submitting: 'Envoi…',
  undo: 'Annuler',
  undone: 'C’est annulé.',
  retry: 'Réessayer',
  otherFile: 'Choisir un autre fichier',
  copy: 'Copier',
  copied: 'Copié',
  print: 'Imprimer',
  news: 'Ce qui vient de se passer',
  left: (value: number) => `Encore ${count(value, 'caractère', 'caractères')}`,
  tooMany: (value: number) => `${count(value, 'caractère', 'caractères')} de trop`,
  notANumber: 'Écrivez un nombre, par exemple 12,50.',
  priceFaults: {
    unreadable: (text: string) =>
      `« ${text} » ne se lit pas comme un prix. Écrivez par exemple 12,50 ou 1\u202f250.`,
    decimals: (text: string) =>
      `« ${text} » peut se lire de deux façons. Pour les milliers, une espace : 1\u202f250. Après la virgule, deux chiffres au plus.`,
    negative: (_text: string) => 'Un prix ne peut pas être négatif.',
  },
  outOfRange: (min: string | null, max: string | null) =>
    min !== null && max !== null
      ? `Écrivez un nombre entre ${min} et ${max}.`
      : min === null
        ? `Écrivez un nombre d’au plus ${max}.`
        : `Écrivez un nombre d’au moins ${min}.`,
  missing: 'À remplir.',
  errors: (value: number) =>
    value < 2 ? 'Un point est à corriger' : `${value} points sont à corriger`,
  fault: (field: string, message: string) => `${field} : ${message}`,
  offline: 'Le réseau ne répond pas. Rien n’est perdu : réessayez quand il est revenu.',
  tooOften: (wait: string) => `Trop d’essais en peu de temps. Réessayez ${wait}.`,
  soon: 'dans un instant',
  inMinutes: (minutes: number) => `dans ${count(minutes, 'minute', 'minutes')}`,
  unavailable: 'Nos machines n’ont pas répondu comme il faut. Réessayez dans un instant.',
  noChoice: 'Aucun choix ne correspond.',
  step: (place: number, total: number) => `Étape ${place} sur ${total} :`,
  stepDone: 'faite',
  leave: {
    title: 'Quitter sans enregistrer ?',
    text: 'Ce que vous avez écrit ici n’est pas encore enregistré et serait perdu.',
    stay: 'Rester',
    go: 'Quitter la page',
  },
  conflict: {
    title: 'Quelqu’un d’autre a modifié cette fiche',
    text: 'Les champs ci-dessous ont été changés des deux côtés. Rien n’est perdu : choisissez ce qui reste.',
    mine: 'Ce que vous avez écrit',
    theirs: 'Ce qui a été enregistré entre-temps',
    done: 'Enregistrer ces choix',
    empty: '(vide)',
  },
}
