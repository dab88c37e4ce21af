/** Rows of a French keyboard and how far each is shifted to the right. */
const rows: [string, number][] = [
  ['azertyuiop', 0],
  ['qsdfghjklm', 0.25],
  ['wxcvbn', 0.75],
]

const places = new Map(
  rows.flatMap(([letters, shift], row) =>
    Array.from(letters, (letter, column) => [letter, { row, column: column + shift }] as const),
  ),
)

const bound = 128
const neighbours = new Uint8Array(bound * bound)
for (const [one, here] of places) {
  for (const [other, there] of places) {
    const apart = Math.hypot(here.row - there.row, here.column - there.column)
    if (apart > 0 && apart < 1.3) neighbours[one.charCodeAt(0) * bound + other.charCodeAt(0)] = 1
  }
}

/** Whether two letters, by their codes, lie beside each other. */
export const areNeighbours = (one: number, other: number) => neighbours[one * bound + other] === 1
