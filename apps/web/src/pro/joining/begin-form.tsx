import type { Company, NewMerchantSheet } from '@dansmazone/contract/joining'
import type { MerchantKind } from '@dansmazone/contract/vocabulary'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { fieldErrors } from '#api/field-errors.ts'
import { accountQuery } from '#api/me.ts'
import {
  createMerchantSheet,
  merchantSheetListQuery,
  merchantSheetQuery,
} from '#api/pro-merchants.ts'
import { newKey } from '#api/send.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { merchantKinds } from '#pro/shop/merchant-kinds.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { FormErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/text-field.tsx'
import { companyAddress } from './company-address.ts'
import css from './joining.module.css'

type Props = {
  fields: Partial<NewMerchantSheet>
  company?: Company | undefined
  onBack: () => void
}

/** A name and a trade: enough for the sheet to exist, and for everything after to save itself. */
export const BeginForm = ({ fields, company, onBack }: Props) => {
  const { t } = useI18n()
  const words = t.proJoining
  const failureText = useFailureText()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [name, setName] = useState(fields.name ?? '')
  const [kind, setKind] = useState<MerchantKind>('shop')
  const [attempt, setAttempt] = useState(0)
  // One key for one sheet, however often a bad line makes one try again.
  const [key] = useState(newKey)
  const creation = useMutation({
    mutationFn: async () => {
      const address = company ? await companyAddress(queryClient, company) : null
      return await createMerchantSheet({ ...fields, name: name.trim(), kind, address }, key)
    },
    onSuccess: async (sheet) => {
      queryClient.setQueryData(merchantSheetQuery(sheet.id).queryKey, sheet)
      await queryClient.invalidateQueries({ queryKey: merchantSheetListQuery().queryKey })
      await queryClient.fetchQuery({ ...accountQuery(), staleTime: 0 })
      await navigate(paths.joiningStep(sheet.id))
    },
  })
  const missing = attempt > 0 && name.trim() === ''
  const errors = missing
    ? { name: words.begin.nameMissing }
    : creation.isError
      ? fieldErrors(creation.error)
      : {}
  const whole = creation.isError && Object.keys(errors).length === 0
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAttempt(attempt + 1)
        if (name.trim() !== '' && !creation.isPending) creation.mutate()
      }}
    >
      <FormErrorSummary
        attempt={attempt}
        errors={errors}
        labels={{ ...t.proShop.fields, name: words.begin.name }}
      >
        {whole && failureText(creation.error)}
      </FormErrorSummary>
      <TextField
        name="name"
        label={words.begin.name}
        hint={words.begin.nameHint}
        value={name}
        maxLength={200}
        autoComplete="organization"
        error={errors['name']}
        onChange={setName}
      />
      <RadioGroup
        name="kind"
        label={words.begin.kind}
        value={kind}
        onChange={setKind}
        choices={merchantKinds.map((each) => ({ value: each, ...t.proShop.kinds[each] }))}
      />
      <Button variant="primary" type="submit" wide aria-busy={creation.isPending}>
        {creation.isPending ? words.begin.busy : words.begin.submit}
      </Button>
      <Button variant="quiet" wide onClick={onBack}>
        {words.siret.other}
      </Button>
    </form>
  )
}
