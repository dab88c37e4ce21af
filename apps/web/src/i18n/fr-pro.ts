import { account } from './fr-account.ts'
import { form } from './fr-form.ts'
import { proConfirm } from './fr-pro-confirm.ts'
import { proGrid } from './fr-pro-grid.ts'
import { proHours } from './fr-pro-hours.ts'
import { proImports } from './fr-pro-imports.ts'
import { proJoining } from './fr-pro-joining.ts'
import { proPlace } from './fr-pro-place.ts'
import { proPrint } from './fr-pro-print.ts'
import { proProducts } from './fr-pro-products.ts'
import { pro } from './fr-pro-shell.ts'
import { proShop } from './fr-pro-shop.ts'
import { proSubmission } from './fr-pro-submission.ts'
import { proTeam } from './fr-pro-team.ts'
import { regie } from './fr-regie.ts'
import { signIn } from './fr-sign-in.ts'

/** The words of merchants' pages, area by area. */
export const frPro = {
  account,
  form,
  pro,
  proConfirm,
  proGrid,
  proHours,
  proImports,
  proJoining,
  proPlace,
  proPrint,
  proProducts,
  proShop,
  proSubmission,
  proTeam,
  regie,
  signIn,
}
