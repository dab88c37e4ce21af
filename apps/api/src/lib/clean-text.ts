// oxlint-disable-next-line no-control-regex -- controls are what is taken out, all but the ends of lines and tabs
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** A text as it is kept: composed, readable, without blanks around it; the database keeps no NUL. */
export const cleanText = (text: string) =>
  text.toWellFormed().normalize('NFC').replace(controls, '').replace(/\r\n?/g, '\n').trim()
