import type {
  ImportField,
  ImportFormat,
  ImportPlan,
  ImportState,
} from '@dansmazone/contract/import'
import { formatNumber } from '#lib/format.ts'
import { importFields } from './fr-import-fields.ts'

const plural = (value: number, one: string, many: string) => (value < 2 ? one : many)
const count = (value: number, one: string, many: string) =>
  `${formatNumber(value, 'fr')} ${plural(value, one, many)}`
const products = (value: number) => count(value, 'produit', 'produits')

const formats: Record<ImportFormat, string> = {
  dansmazone: 'notre propre export',
  shopify: 'un export Shopify',
  woocommerce: 'un export WooCommerce',
  prestashop: 'un export PrestaShop',
  etsy: 'un export Etsy',
  google_merchant: 'un flux Google Merchant',
  spree: 'un export Spree',
  open_food_network: 'un export Open Food Network',
  medusa: 'un export Medusa',
  spreadsheet: 'un tableau',
}

const states: Record<ImportState, string> = {
  reading: 'Lecture en cours',
  checked: 'À vérifier',
  running: 'Import en cours',
  done: 'Importé',
  failed: 'Illisible',
  cancelled: 'Arrêté',
  undoing: 'Annulation en cours',
  undone: 'Annulé',
}

const plans: Record<ImportPlan, string> = {
  create: 'À créer',
  change: 'À modifier',
  same: 'Sans changement',
  skip: 'Laissé de côté',
  archive: 'À archiver',
}

const donePlans: Record<ImportPlan, string> = {
  create: 'Créé',
  change: 'Modifié',
  same: 'Sans changement',
  skip: 'Laissé de côté',
  archive: 'Archivé',
}

/** Products that come from a file or an address, and go to a file. */
export const proImports = {
  title: 'Importer',
  fields: importFields satisfies Record<ImportField, string>,
  /** Names of what is no column by itself. */
  otherFields: { options: 'Options', attributes: 'Renseignements de la rubrique' } as Record<
    string,
    string
  >,
  kilobytes: (value: string) => `${value} ko`,
  megabytes: (value: string) => `${value} Mo`,
  at: (day: string, time: string) => `${day} à ${time}`,
  formats,
  states,
  plans,
  donePlans,
  products,
  drop: {
    title: 'Un fichier de produits',
    lead: 'CSV, Excel ou XML, tel que le donne Shopify, WooCommerce, PrestaShop, Etsy, Google Merchant, Open Food Network, Spree, Medusa, votre caisse ou un tableau fait à la main. Rien n’est changé avant que vous ayez vérifié.',
    choose: 'Choisir un fichier',
    here: 'ou déposez-le ici',
    limits: 'Jusqu’à 20 Mo et 50 000 lignes.',
    tooLarge: 'Ce fichier pèse plus de 20 Mo. Découpez-le, ou exportez-le sans les photos.',
    empty: 'Ce fichier est vide.',
    sending: (name: string) => `Envoi de ${name}`,
    cancel: 'Arrêter l’envoi',
    failed: (name: string) => `${name} n’est pas arrivé.`,
  },
  past: {
    title: 'Derniers imports',
    none: 'Aucun import pour l’instant.',
    feed: 'Lecture du flux',
    more: 'Plus anciens',
    first: 'Revenir aux derniers',
    created: (value: number) => count(value, 'créé', 'créés'),
    changed: (value: number) => count(value, 'modifié', 'modifiés'),
    toCreate: (value: number) => `${formatNumber(value, 'fr')} à créer`,
    toChange: (value: number) => `${formatNumber(value, 'fr')} à modifier`,
  },
  exports: {
    title: 'Récupérer vos produits',
    lead: (total: number) =>
      total === 0
        ? 'Vous n’avez pas encore de produits à récupérer.'
        : `${products(total)}, que vous pouvez modifier dans un tableur et importer de nouveau ici.`,
    csv: 'Tableau CSV',
    xlsx: 'Classeur Excel',
    zip: 'Archive ZIP avec les photos',
    zipNote:
      'L’archive contient aussi la fiche de la boutique. Avec beaucoup de photos, elle peut être lourde : préférez le wifi.',
    preparing: 'Préparation…',
  },
  reading: {
    title: 'Lecture du fichier',
    text: 'Cela prend de quelques secondes à une minute. Vous pouvez quitter cette page : la lecture continue.',
  },
  failed: {
    title: 'Ce fichier n’a pas pu être lu',
    again: 'Envoyer un autre fichier',
  },
  found: {
    title: (format: string) => `Reconnu : ${format}`,
    columns: (read: number, total: number) =>
      `${formatNumber(read, 'fr')} ${read < 2 ? 'colonne lue' : 'colonnes lues'} sur ${formatNumber(total, 'fr')}`,
    separator: (sign: string) => `séparées par ${sign}`,
    signs: {
      ',': 'des virgules',
      ';': 'des points-virgules',
      '\t': 'des tabulations',
      '|': 'des barres',
    } as Record<string, string>,
    sheet: (name: string) => `feuille ${name}`,
    noHeader: 'sans ligne de titres',
    header: (line: number) => `titres à la ligne ${line}`,
  },
  counts: {
    title: 'Ce qui va se passer',
    doneTitle: 'Ce qui s’est passé',
    create: 'à créer',
    change: 'à modifier',
    same: 'sans changement',
    skip: (value: number) => plural(value, 'laissé de côté', 'laissés de côté'),
    archive: 'à archiver',
    created: (value: number) => plural(value, 'créé', 'créés'),
    changed: (value: number) => plural(value, 'modifié', 'modifiés'),
    archived: (value: number) => plural(value, 'archivé', 'archivés'),
    errors: (value: number) => `${products(value)} avec un problème`,
    guesses: (value: number) => `${products(value)} avec un point à vérifier`,
    images: (value: number) => count(value, 'photo à chercher', 'photos à chercher'),
  },
  mapping: {
    lead: 'Corrigez ce qui a été mal compris : votre choix est retenu pour les prochains fichiers de ce modèle.',
    column: (header: string) => `Colonne ${header}`,
    noHeader: (letter: string) => `sans titre (${letter})`,
    empty: '(vide)',
    notRead: 'Ne pas lire',
    by: {
      header: 'reconnu par son titre',
      content: 'deviné par son contenu',
      remembered: 'retenu de la dernière fois',
      chosen: 'choisi par vous',
      nothing: 'non lu',
    },
    doubtful: 'à vérifier',
    decimal: 'Les centimes sont écrits après',
    decimals: { ',': 'une virgule (12,50)', '.': 'un point (12.50)', none: 'selon chaque prix' },
    apply: 'Relire le fichier ainsi',
    reset: 'Revenir en arrière',
    show: 'Voir et corriger les colonnes',
    left: (value: number) => count(value, 'colonne non lue', 'colonnes non lues'),
  },
  maker: {
    title: 'Qui fabrique',
    all: 'Tous ces produits sont fabriqués par moi',
    hint: 'Vaut pour les produits créés dont la rubrique demande un fabricant, quand le fichier n’en nomme pas. Retenu pour les prochains fichiers de ce modèle.',
  },
  rows: {
    title: 'Produit par produit',
    filter: 'Montrer',
    all: 'Tous',
    errors: 'Avec un problème',
    guesses: 'Avec un point à vérifier',
    noted: 'Avec une remarque',
    left: 'Laissé tel quel',
    none: 'Aucun produit ne correspond.',
    more: 'Montrer la suite',
    noName: '(sans nom)',
    line: (line: number) => `Ligne ${line}`,
    cells: (cells: readonly string[]) =>
      `${plural(cells.length, 'Cellule', 'Cellules')} ${cells.join(', ')}`,
    value: (value: string) => `« ${value} »`,
    changes: (names: string) => `Change : ${names}`,
    images: (value: number) => count(value, 'photo', 'photos'),
    imagesFailed: (value: number) => count(value, 'photo introuvable', 'photos introuvables'),
    download: 'Télécharger la liste des problèmes',
    downloading: 'Préparation…',
    file: 'problemes-import.csv',
    csv: ['Ligne', 'Cellule', 'Produit', 'Colonne', 'Valeur', 'Remarque'],
    level: { error: 'Problème', guess: 'À vérifier', info: 'À savoir' },
  },
  run: {
    act: (value: number) => `Importer ${products(value)}`,
    archiveOnly: (value: number) => `Archiver ${products(value)}`,
    nothing: 'Rien à importer : vos produits sont déjà comme dans ce fichier.',
    onlySkipped:
      'Rien à importer en l’état : la raison de chaque produit laissé de côté est plus bas.',
    note: 'Les nouveaux produits arrivent en brouillons. Sur ceux qui sont en ligne, seuls le prix et le stock changent tout de suite.',
    drop: 'Abandonner',
    dropped: 'Rien n’a été importé.',
  },
  running: {
    title: 'Import en cours',
    text: 'Vous pouvez quitter cette page et revenir : l’import continue.',
    progress: 'Produits importés',
    of: (done: number, total: number) =>
      `${formatNumber(done, 'fr')} sur ${formatNumber(total, 'fr')}`,
    stop: 'Arrêter',
    stopQuestion: 'Arrêter l’import ?',
    stopText: 'Ce qui est déjà importé reste, et pourra être annulé d’un coup.',
    stopConfirm: 'Arrêter l’import',
  },
  done: {
    title: (value: number) =>
      value === 0
        ? 'L’import est terminé'
        : `${products(value)} ${value < 2 ? 'importé' : 'importés'}`,
    text: 'Complétez ce qui manque, puis demandez la publication.',
    complete: 'Compléter les brouillons',
    see: 'Voir mes produits',
    images: 'Photos',
    imagesBar: 'Photos récupérées',
    imagesText: 'Elles arrivent d’elles-mêmes, vous pouvez quitter cette page.',
    imagesOf: (done: number, total: number) =>
      `${formatNumber(done, 'fr')} sur ${formatNumber(total, 'fr')}`,
    imagesFailed: (value: number) =>
      value < 2
        ? 'Une photo n’a pas pu être récupérée.'
        : `${formatNumber(value, 'fr')} photos n’ont pas pu être récupérées.`,
    retrying: (value: number, minutes: number | null) => {
      const told = count(value, 'photo n’a pas répondu', 'photos n’ont pas répondu')
      if (minutes === null) return `${told} : nouvel essai bientôt.`
      return minutes < 2
        ? `${told} : nouvel essai dans moins d’une minute.`
        : `${told} : nouvel essai dans ${minutes} min.`
    },
    retry: 'Réessayer',
    retried: 'Les photos sont redemandées.',
  },
  stopped: {
    title: 'Import arrêté',
    nothing: 'Rien n’avait été importé.',
    some: (value: number) =>
      `${products(value)} ${value < 2 ? 'avait été importé' : 'avaient été importés'} avant l’arrêt.`,
  },
  undo: {
    act: 'Annuler tout l’import',
    keep: 'Garder l’import',
    until: (date: string) => `Possible jusqu’au ${date}.`,
    question: 'Annuler tout l’import ?',
    text: 'Les produits créés disparaissent, ceux qui ont été modifiés redeviennent comme avant. Ce que vous avez changé vous-mêmes depuis reste.',
    running: 'Annulation en cours',
    done: 'Import annulé',
    left: (value: number) =>
      value === 0
        ? 'Tout est redevenu comme avant.'
        : `Tout est redevenu comme avant, sauf ${products(value)} ${value < 2 ? 'modifié depuis, laissé tel quel' : 'modifiés depuis, laissés tels quels'}.`,
  },
  feeds: {
    title: 'Un flux relu chaque nuit',
    lead: 'Donnez l’adresse du flux de votre boutique en ligne : prix et stock suivent d’eux-mêmes.',
    url: 'Adresse du flux',
    hint: 'Elle commence par https:// et donne un fichier, par exemple celui de Google Merchant.',
    badUrl: 'Écrivez une adresse complète, qui commence par https://.',
    add: 'Lire cette adresse',
    added: 'Le flux est en cours de lecture.',
    states: { active: 'Actif', asking: 'Attend votre accord', paused: 'En pause' },
    next: (when: string) => `Prochaine lecture : ${when}`,
    last: (when: string) => `Dernière lecture : ${when}`,
    never: 'Première lecture en cours…',
    report: 'Voir le rapport',
    confirm: 'Accepter et continuer',
    confirmed: 'C’est noté : le flux est relu chaque nuit.',
    read: 'Relire maintenant',
    readAgain: 'Relire',
    resume: 'Reprendre',
    reading: 'Le flux est en cours de lecture.',
    pause: 'Mettre en pause',
    paused: 'Le flux est en pause. Ce qu’il a apporté reste.',
    remove: 'Retirer le flux',
    removeQuestion: 'Retirer ce flux ?',
    removeText: 'Il n’est plus lu. Les produits qu’il a apportés restent.',
    removed: 'Le flux est retiré.',
    of: (act: string, address: string) => `${act} : ${address}`,
  },
  back: 'Tous les imports',
}
