import type { MerchantKind } from '@dansmazone/contract/vocabulary'
import { useId } from 'react'
import { classes } from '#lib/classes.ts'
import css from './awning.module.css'

const stripe = 28
const drop = 30

/** A striped awning under the sign, in the colour of the kind of merchant. It says nothing a word does not say. */
export const Awning = ({ kind }: { kind: MerchantKind }) => {
  const id = useId()
  const scallop = (left: number) =>
    `M${left} 0h${stripe}v${drop - stripe / 2}a${stripe / 2} ${stripe / 2} 0 0 1-${stripe} 0z`
  return (
    <svg
      className={classes(css.awning, css[kind])}
      width="100%"
      height={drop}
      aria-hidden="true"
      focusable="false"
    >
      <pattern id={id} width={2 * stripe} height={drop} patternUnits="userSpaceOnUse">
        <path className={css.stripe} d={scallop(0)} />
        <path className={css.paper} d={scallop(stripe)} />
      </pattern>
      <rect width="100%" height={drop} fill={`url(#${id})`} />
    </svg>
  )
}
