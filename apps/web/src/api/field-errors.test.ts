import { expect, test } from 'vitest'
import { ApiError } from './api-error.ts'
import { fieldErrors, firstFault } from './field-errors.ts'

const refused = (errors: { path: string; code: string; message: string }[]) =>
  new ApiError(400, 'invalid_request', 'req-1', {
    type: 'about:blank',
    title: '',
    status: 400,
    detail: '',
    code: 'invalid_request',
    requestId: 'req-1',
    errors,
  })

test('faults are told by the field they are in, the first of each', () => {
  const error = refused([
    { path: 'body.email', code: 'format', message: 'Ce n’est pas une adresse.' },
    { path: 'body.email', code: 'maxLength', message: 'Trop long.' },
    { path: 'body.address.postcode', code: 'pattern', message: 'Cinq chiffres.' },
    { path: 'header.if-match', code: 'required', message: 'Manque.' },
  ])
  expect(fieldErrors(error)).toEqual({
    email: 'Ce n’est pas une adresse.',
    'address.postcode': 'Cinq chiffres.',
  })
})

test('what is no refusal of the API has none', () => {
  expect(fieldErrors(new Error('unplugged'))).toEqual({})
  expect(fieldErrors(new ApiError(0, 'offline'))).toEqual({})
})

test('of a file, the first fault says why it was refused', () => {
  const message = 'Cette photo dépasse 50 millions de pixels.'
  const error = refused([
    { path: 'body.file', code: 'picture_too_many_pixels', message },
    { path: 'body.file', code: 'other', message: 'Autre chose.' },
  ])
  expect(firstFault(error)).toBe(message)
  expect(firstFault(refused([]))).toBeNull()
  expect(firstFault(new ApiError(0, 'offline'))).toBeNull()
})
