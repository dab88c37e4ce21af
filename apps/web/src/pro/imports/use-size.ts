import { useI18n } from '#i18n/i18n.tsx'

/** `38 ko`, `1,2 Mo`. */
export const useSize = (): ((bytes: number) => string) => {
  const { t, number } = useI18n()
  return (bytes) =>
    bytes < 1_000_000
      ? t.proImports.kilobytes(number(Math.max(1, bytes / 1000)))
      : t.proImports.megabytes(number(bytes / 1_000_000, 1))
}
