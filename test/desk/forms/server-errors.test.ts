import { expect, test } from '@jest/globals'
import {
  clearServerErrors,
  keepServerErrors,
  restoreServerErrors,
  takeServerErrors,
} from '../../../src/desk/forms/server-errors'

const field = (value: unknown) => ({ value, initialValue: value, valid: true })
const wrong = (value: unknown, message: string) => ({ ...field(value), valid: false, errorMessage: message })

const known = {
  title: field('A letter'),
  'date.typed': field('soon'),
  media: field(['one', 'two']),
  captions: { ...field(1), rows: [{ id: 'row' }] },
  'captions.0.file': field('file'),
}

test('a server error stays until the field changes', () => {
  const fields = { ...known, 'date.typed': wrong('soon', 'Say when.') }
  const { fields: taken, fieldErrors, strays } = takeServerErrors(known, fields)
  expect(fieldErrors).toEqual([{ path: 'date.typed', message: 'Say when.' }])
  expect(strays).toEqual([])
  expect(keepServerErrors({ ...fields, ...taken })).toEqual({})

  // removed by the form: it is restored
  const { errorMessage: _errorMessage, ...rest } = { ...taken['date.typed'] }
  const wiped = { ...rest, valid: true }
  expect(keepServerErrors({ ...fields, 'date.typed': wiped })['date.typed']).toMatchObject({
    valid: false,
    errorMessage: 'Say when.',
  })
  // changed: it is removed
  const mended = keepServerErrors({ ...fields, 'date.typed': { ...taken['date.typed'], value: '1975' } })['date.typed']
  expect(mended).toEqual({ value: '1975', initialValue: 'soon', valid: true })
  // submitted again, or saved: it is removed
  expect(clearServerErrors({ ...fields, ...taken })['date.typed']).toEqual(known['date.typed'])
})

test('an error without a form field is shown at the nearest one, and adds no field', () => {
  const fields = {
    ...known,
    'media.1': wrong(null, 'No such file.'),
    date: wrong(null, 'Not a date.'),
    elsewhere: wrong(null, 'Who knows.'),
  }
  const { fields: taken, strays, fieldErrors } = takeServerErrors(known, fields)
  expect(strays.sort()).toEqual(['date', 'elsewhere', 'media.1'])
  // in the order of the form
  expect(fieldErrors.filter(({ path }) => path)).toEqual([
    { path: 'date.typed', message: 'Not a date.' },
    { path: 'media', message: 'No such file.' },
  ])
  expect(fieldErrors).toContainEqual({ message: 'Who knows.' })
  expect(taken.media).toMatchObject({ value: ['one', 'two'], valid: false, errorMessage: 'No such file.' })
})

test('a form’s state response gets the errors back, with counts of rows', () => {
  const { fields: taken } = takeServerErrors(known, { ...known, 'captions.0.file': wrong('file', 'Not yours.') })
  const request = { formState: { ...known, ...taken } }
  const response = { state: { title: { valid: true }, captions: { rows: [] }, 'captions.0.file': { valid: true } } }
  expect(restoreServerErrors(request, response)).toEqual({
    state: {
      title: { valid: true },
      captions: { rows: [], errorPaths: ['captions.0.file'] },
      'captions.0.file': { valid: false, errorMessage: 'Not yours.' },
    },
  })
  // a saved field has no error
  expect(restoreServerErrors({ ...request, skipValidation: true }, response)).toBe(response)
  expect(restoreServerErrors(request, { message: 'Unauthorized' })).toEqual({ message: 'Unauthorized' })
})
