import type { Database } from '#db/client.ts'
import { illustrateCategory } from '#illustrations/illustrate.ts'
import { isIllustratedCategory } from '#illustrations/vocabulary.ts'
import { notFound } from '#lib/problem-error.ts'
import type { Storage } from '#lib/storage.ts'
import { keepVariants, type Variant } from '#pictures/kept-variants.ts'
import * as repository from './repository.ts'

/** Bumped when the drawings change, so that kept variants are drawn anew. */
const illustrationEdition = 1

/** Variants of what is public. */
export function createVariants(
  db: Database,
  storage: Storage,
  onNotKept: (error: unknown) => void,
) {
  const variants = keepVariants(storage, onNotKept)
  return {
    /** Throws `not_found` for a picture that does not exist. */
    async ofMedia(id: string, variant: string): Promise<Variant> {
      // Each time: what was published when the variant was made may not be any more.
      const media = await repository.find(db, id)
      if (!media) throw notFound()
      return await variants.ofPicture({ id, ...media }, variant)
    },

    async ofCategory(slug: string, variant: string): Promise<Variant> {
      if (!isIllustratedCategory(slug)) throw notFound()
      return await variants.ofDrawing(`illustrations-${illustrationEdition}/${slug}`, variant, () =>
        illustrateCategory(slug),
      )
    },
  }
}
