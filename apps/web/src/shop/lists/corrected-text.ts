type Correction = { from: string; to: string }

const letter = String.raw`[\p{L}\p{N}]`

/** What was typed, with its mistakes corrected as they were understood; null when there were none in it. */
export const correctedText = (text: string, corrections: Correction[]): string | null => {
  const corrected = corrections.reduce(
    (before, { from, to }) =>
      before.replace(
        new RegExp(`(?<!${letter})${escaped(from)}(?!${letter})`, 'iu'),
        // As a function: a dollar of the replacement is a dollar.
        () => to,
      ),
    text,
  )
  return corrected === text ? null : corrected
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
