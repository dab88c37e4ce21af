/** A code as people copy it: `123456`, `123 456`. */
export const sixDigits = /^\s*(\d\s*){6}$/
