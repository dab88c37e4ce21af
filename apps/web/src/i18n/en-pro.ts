import { account } from './en-account.ts'
import { form } from './en-form.ts'
import { proConfirm } from './en-pro-confirm.ts'
import { proGrid } from './en-pro-grid.ts'
import { proHours } from './en-pro-hours.ts'
import { proImports } from './en-pro-imports.ts'
import { proJoining } from './en-pro-joining.ts'
import { proPlace } from './en-pro-place.ts'
import { proPrint } from './en-pro-print.ts'
import { proProducts } from './en-pro-products.ts'
import { pro } from './en-pro-shell.ts'
import { proShop } from './en-pro-shop.ts'
import { proSubmission } from './en-pro-submission.ts'
import { proTeam } from './en-pro-team.ts'
import { regie } from './en-regie.ts'
import { signIn } from './en-sign-in.ts'
import type { ProMessages } from './messages.ts'

export const enPro: ProMessages = {
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
