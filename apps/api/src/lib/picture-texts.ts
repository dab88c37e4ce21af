import type { PictureFailure } from '@dansmazone/contract/picture'

type Texts = Record<PictureFailure, string>

const fr: Texts = {
  picture_missing: 'Joignez une photo, dans le champ « file ».',
  picture_empty: 'Ce fichier est vide. Choisissez la photo à nouveau.',
  picture_too_heavy: 'Cette photo pèse plus de 20 Mo. Envoyez-en une version plus légère.',
  picture_too_many_pixels:
    'Cette photo dépasse 50 millions de pixels. Réduisez ses dimensions, puis envoyez-la à nouveau.',
  picture_truncated: 'Ce fichier est incomplet : l’envoi a été coupé. Envoyez la photo à nouveau.',
  picture_unreadable:
    'Cette photo est abîmée : nous ne pouvons pas la lire. Enregistrez-la à nouveau en JPEG, puis envoyez-la.',
  picture_is_svg: 'Les dessins SVG ne sont pas acceptés. Envoyez une image JPEG, PNG ou WebP.',
  picture_is_gif: 'Les images GIF ne sont pas acceptées. Envoyez une image JPEG, PNG ou WebP.',
  picture_is_pdf: 'Ce fichier est un PDF. Envoyez une photo : JPEG, PNG, WebP, AVIF ou HEIC.',
  picture_is_video: 'Ce fichier est une vidéo. Envoyez une photo : JPEG, PNG, WebP, AVIF ou HEIC.',
  picture_is_unknown:
    'Ce fichier n’est pas une photo que nous savons lire. Formats acceptés : JPEG, PNG, WebP, AVIF, HEIC.',
  picture_quota:
    'Vous gardez déjà beaucoup de photos : {pictures} au plus, {megabytes} Mo en tout. Supprimez celles qui ne servent plus.',
}

const en: Texts = {
  picture_missing: 'Join a picture, in the field “file”.',
  picture_empty: 'This file is empty. Choose the picture again.',
  picture_too_heavy: 'This picture weighs more than 20 MB. Send a lighter one.',
  picture_too_many_pixels: 'This picture has more than 50 million pixels. Make it smaller first.',
  picture_truncated: 'This file is incomplete: its transfer broke off. Send the picture again.',
  picture_unreadable: 'This picture is damaged: it cannot be read. Save it again as JPEG.',
  picture_is_svg: 'SVG drawings are not taken. Send a JPEG, PNG or WebP.',
  picture_is_gif: 'GIF images are not taken. Send a JPEG, PNG or WebP.',
  picture_is_pdf: 'This is a PDF. Send a picture: JPEG, PNG, WebP, AVIF or HEIC.',
  picture_is_video: 'This is a video. Send a picture: JPEG, PNG, WebP, AVIF or HEIC.',
  picture_is_unknown: 'This is no picture that can be read: JPEG, PNG, WebP, AVIF or HEIC.',
  picture_quota:
    'Many pictures are kept already: {pictures} at most, {megabytes} MB in all. Delete those of no use.',
}

export const pictureTexts = { fr, en }
