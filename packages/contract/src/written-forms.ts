/** What people write by hand, each form under the name that problems explain it by. */
export const writtenForms = {
  phone: '^\\+?[0-9 .()-]{6,25}$',
  web_address: '^https?://[^\\s]+$',
  gtin: '^(\\d{8}|\\d{12,14})$',
} as const
