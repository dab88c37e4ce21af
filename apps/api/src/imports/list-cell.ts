/** Several texts in one cell, a line each; a backslash stands before what would end a line. */
export const writeList = (texts: string[]) =>
  texts.map((text) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')).join('\n')

export const readList = (cell: string): string[] =>
  cell === ''
    ? []
    : cell
        .replaceAll('\r\n', '\n')
        .split('\n')
        .map((text) => text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)))
