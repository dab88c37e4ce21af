import type { Messages } from './messages.ts'

export const home: Messages['home'] = {
  title: 'Products and shops of Occitanie, close to you',
}
