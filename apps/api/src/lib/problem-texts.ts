import type { ProblemCode } from '@dansmazone/contract/problem'
import { accountTexts } from './account-texts.ts'
import { importTexts } from './import-texts.ts'
import { joiningTexts } from './joining-texts.ts'
import { pictureTexts } from './picture-texts.ts'

type Texts = {
  problems: Record<ProblemCode, { title: string; detail: string }>
  /** What is said of the type that was expected. */
  types: Record<string, string>
  faults: Record<string, string>
}

const fr: Texts = {
  problems: {
    invalid_request: {
      title: 'Requête invalide',
      detail: 'La requête contient des valeurs que nous ne pouvons pas lire : voir `errors`.',
    },
    invalid_page: {
      title: 'Page invalide',
      detail:
        'Le jeton `page` n’est pas de ceux que nous donnons, ou vient d’une autre recherche. Repartez de la première page.',
    },
    unauthenticated: { title: 'Connexion nécessaire', detail: 'Connectez-vous, puis recommencez.' },
    wrong_credentials: {
      title: 'Identification impossible',
      detail: 'L’adresse ou ce qui la prouve ne correspond pas. Vérifiez, puis recommencez.',
    },
    second_factor_wrong: {
      title: 'Code refusé',
      detail: 'Ce code n’est pas le bon, a déjà servi ou n’est plus valable.',
    },
    email_unverified: {
      title: 'Adresse à confirmer',
      detail:
        'Ouvrez le lien reçu par courriel pour confirmer votre adresse, ou demandez-en un autre.',
    },
    forbidden: { title: 'Accès refusé', detail: 'Votre compte ne permet pas cette action.' },
    reauthentication_needed: {
      title: 'Confirmez que c’est bien vous',
      detail:
        'Cette action demande de prouver à nouveau votre identité : mot de passe, clé d’accès ou code reçu par courriel.',
    },
    link_expired: {
      title: 'Lien périmé',
      detail: 'Ce lien a déjà servi, ou son délai est passé. Demandez-en un autre.',
    },
    not_found: { title: 'Introuvable', detail: 'Rien ne répond à cette adresse.' },
    method_not_allowed: {
      title: 'Méthode refusée',
      detail: 'Cette adresse ne répond pas à cette méthode : voir Allow.',
    },
    conflict: { title: 'Conflit', detail: 'L’état actuel ne permet pas cette action.' },
    last_owner: {
      title: 'Dernier propriétaire',
      detail:
        'Un commerce garde toujours un propriétaire. Confiez-le d’abord à un autre membre, ou fermez-le.',
    },
    precondition_failed: {
      title: 'Modifié entre-temps',
      detail:
        'Quelqu’un a modifié ces données depuis votre lecture. Relisez-les, puis recommencez.',
    },
    payload_too_large: {
      title: 'Envoi trop lourd',
      detail: 'Ce qui est envoyé dépasse la taille permise.',
    },
    unsupported_media_type: {
      title: 'Format non pris en charge',
      detail:
        'Ce format n’est pas accepté ici : voir `errors`. Là où rien n’est dit, envoyez du JSON, avec l’en-tête Content-Type: application/json.',
    },
    rate_limited: {
      title: 'Trop de requêtes',
      detail: 'Attendez le délai indiqué par Retry-After, puis recommencez.',
    },
    unavailable: { title: 'Service indisponible', detail: 'Recommencez dans quelques secondes.' },
    internal: {
      title: 'Erreur de notre côté',
      detail: 'L’erreur est enregistrée. Recommencez, ou citez `requestId` en nous écrivant.',
    },
  },
  types: {
    integer: 'un nombre entier',
    number: 'un nombre',
    boolean: '`true` ou `false`',
    string: 'un texte',
  },
  faults: {
    ...accountTexts.fr,
    ...pictureTexts.fr,
    ...joiningTexts.fr,
    ...importTexts.fr,
    picture_in_use: 'Cette photo sert encore : {name}. Retirez-la d’abord de là.',
    unknown_parameter: 'Le paramètre « {name} » n’existe pas.',
    required: '« {name} » est nécessaire.',
    type: 'Valeur attendue : {type}.',
    once: 'Ce paramètre ne se donne qu’une fois.',
    minimum: 'La valeur doit être au moins {limit}.',
    maximum: 'La valeur doit être au plus {limit}.',
    exclusiveMinimum: 'La valeur doit dépasser {limit}.',
    minLength: 'Au moins {limit} caractère(s).',
    maxLength: 'Au plus {limit} caractères.',
    maxItems: 'Au plus {limit} valeurs.',
    enum: 'Valeurs possibles : {allowed}.',
    pattern: 'La forme n’est pas celle attendue ({pattern}).',
    format: 'La forme attendue est {format}.',
    email: 'Écrivez une adresse e-mail, par exemple nom@exemple.fr.',
    phone: 'Écrivez un numéro de téléphone, par exemple 05 65 00 00 00.',
    web_address: 'Écrivez une adresse complète, qui commence par https://.',
    gtin: 'Un code-barres a 8, 12, 13 ou 14 chiffres.',
    box: 'Écrivez « ouest,sud,est,nord » en degrés décimaux, le sud et l’ouest d’abord, par exemple 2.2,44.1,3.1,44.7.',
    coordinates: 'Écrivez « latitude,longitude » en degrés décimaux, par exemple 44.35,2.57.',
    instant: 'Écrivez un instant ISO 8601 avec son fuseau, par exemple 2026-11-24T10:00:00+01:00.',
    'instant-or-now':
      'Écrivez « now » ou un instant ISO 8601 avec son fuseau, par exemple 2026-11-24T10:00:00+01:00.',
    unknown_value: '« {value} » n’existe pas ici.',
    needs: 'Ce paramètre va avec « {name} ».',
    order: 'La valeur doit être au moins celle de « {name} ».',
    malformed: 'Ce n’est pas du texte lisible.',
    hours: 'Ces horaires ne tiennent pas dans une journée.',
    overlap: 'Ces dates en recouvrent d’autres.',
    reduction_in_force:
      'Une réduction est en cours : le prix doit rester au-dessus du prix réduit. Terminez-la d’abord.',
    book_reduction: 'Un livre neuf ne peut être réduit de plus de 5 % (loi du 10 août 1981).',
    lowers_nothing: 'Le prix réduit doit être inférieur au prix actuel.',
    past: 'Cette date est passée.',
    not_published: 'Ce produit n’est pas en ligne.',
    merchant_not_published: 'Le commerce n’a pas encore été publié.',
    too_many_labels: 'Pas plus de {most} étiquettes à la fois : choisissez les produits.',
    incomplete: 'Il manque : {missing}.',
    archived: 'Ce produit est archivé ou supprimé.',
    idempotency_reused: 'Cette clé a déjà servi pour une autre demande.',
    idempotency_busy: 'Cette demande est en train d’être traitée.',
    invalid: 'La valeur n’est pas valide.',
  },
}

const en: Texts = {
  problems: {
    invalid_request: {
      title: 'Invalid request',
      detail: 'The request has values we cannot read: see `errors`.',
    },
    invalid_page: {
      title: 'Invalid page',
      detail:
        'The `page` token is not one of ours, or belongs to another search. Start from the first page.',
    },
    unauthenticated: { title: 'Sign-in needed', detail: 'Sign in, then try again.' },
    wrong_credentials: {
      title: 'Not recognised',
      detail: 'The address, or what proves it, does not match. Check, then try again.',
    },
    second_factor_wrong: {
      title: 'Code refused',
      detail: 'This code is wrong, was used already or is no longer valid.',
    },
    email_unverified: {
      title: 'Address to be confirmed',
      detail: 'Open the link you were sent by mail to confirm your address, or ask for another.',
    },
    forbidden: { title: 'Forbidden', detail: 'Your account does not allow this.' },
    reauthentication_needed: {
      title: 'Confirm that this is you',
      detail: 'Prove who you are once more: password, passkey or a code sent by mail.',
    },
    link_expired: {
      title: 'Link out of date',
      detail: 'This link was used already, or its time is over. Ask for another.',
    },
    not_found: { title: 'Not found', detail: 'Nothing answers at this address.' },
    method_not_allowed: {
      title: 'Method not allowed',
      detail: 'This address does not answer that method: see Allow.',
    },
    conflict: { title: 'Conflict', detail: 'The current state does not allow this.' },
    last_owner: {
      title: 'Last owner',
      detail: 'A shop always has an owner. Give it to another member first, or close it.',
    },
    precondition_failed: {
      title: 'Changed meanwhile',
      detail: 'Someone changed this since you read it. Read it again, then retry.',
    },
    payload_too_large: { title: 'Too large', detail: 'What was sent is larger than allowed.' },
    unsupported_media_type: {
      title: 'Unsupported media type',
      detail:
        'This format is not taken here: see `errors`. Where nothing is said, send JSON, with the header Content-Type: application/json.',
    },
    rate_limited: {
      title: 'Too many requests',
      detail: 'Wait as Retry-After says, then try again.',
    },
    unavailable: { title: 'Unavailable', detail: 'Try again in a few seconds.' },
    internal: {
      title: 'An error on our side',
      detail: 'It has been recorded. Try again, or quote `requestId` when you write to us.',
    },
  },
  types: {
    integer: 'a whole number',
    number: 'a number',
    boolean: '`true` or `false`',
    string: 'a text',
  },
  faults: {
    ...accountTexts.en,
    ...pictureTexts.en,
    ...joiningTexts.en,
    ...importTexts.en,
    picture_in_use: 'This picture is still in use: {name}. Take it out there first.',
    unknown_parameter: 'There is no parameter “{name}”.',
    required: '“{name}” is required.',
    type: 'Expected: {type}.',
    once: 'This parameter may be given once only.',
    minimum: 'Must be at least {limit}.',
    maximum: 'Must be at most {limit}.',
    exclusiveMinimum: 'Must be more than {limit}.',
    minLength: 'At least {limit} character(s).',
    maxLength: 'At most {limit} characters.',
    maxItems: 'At most {limit} values.',
    enum: 'Possible values: {allowed}.',
    pattern: 'Not of the expected form ({pattern}).',
    format: 'Expected form: {format}.',
    email: 'Write an e-mail address, for example name@example.com.',
    phone: 'Write a phone number, for example 05 65 00 00 00.',
    web_address: 'Write a whole address, starting with https://.',
    gtin: 'A barcode has 8, 12, 13 or 14 digits.',
    box: 'Write “west,south,east,north” in decimal degrees, south and west first, for example 2.2,44.1,3.1,44.7.',
    coordinates: 'Write “latitude,longitude” in decimal degrees, for example 44.35,2.57.',
    instant: 'Write an ISO 8601 instant with its zone, for example 2026-11-24T10:00:00+01:00.',
    'instant-or-now':
      'Write “now” or an ISO 8601 instant with its zone, for example 2026-11-24T10:00:00+01:00.',
    unknown_value: '“{value}” does not exist here.',
    needs: 'This parameter goes with “{name}”.',
    order: 'Must be at least “{name}”.',
    malformed: 'This cannot be read as text.',
    hours: 'These hours do not fit in a day.',
    overlap: 'These dates overlap others.',
    reduction_in_force:
      'A reduction is in force: the price must stay above the reduced one. End the reduction first.',
    book_reduction: 'A new book cannot be reduced by more than 5 % (French law of 10 August 1981).',
    lowers_nothing: 'The reduced price must be lower than the present one.',
    past: 'This date is past.',
    not_published: 'This product is not online.',
    merchant_not_published: 'The merchant has not been published yet.',
    too_many_labels: 'No more than {most} labels at once: choose the products.',
    incomplete: 'Missing: {missing}.',
    archived: 'This product is archived or deleted.',
    idempotency_reused: 'This key has already served for another request.',
    idempotency_busy: 'This request is being answered.',
    invalid: 'The value is not valid.',
  },
}

export const problemTexts = { fr, en }

/** The message of a fault, its `{names}` replaced by its values. */
export function faultMessage(texts: Texts, code: string, values: Record<string, unknown> = {}) {
  const message = texts.faults[code] ?? texts.faults['invalid'] ?? code
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values[name] as string | number)
    return name === 'type' ? (texts.types[value] ?? value) : value
  })
}
