import { scriptJson } from '#lib/page-data.ts'

/** Facts for machines, in schema.org's words. */
export const JsonLd = ({ data }: { data: Record<string, unknown> }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{
      __html: scriptJson({ '@context': 'https://schema.org', ...data }),
    }}
  />
)
