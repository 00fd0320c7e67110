import { expect, test } from '@jest/globals'
import type { FormState } from 'payload'
import { changeOf } from '../../../src/desk/forms/form-state-changes'

const state: FormState = { title: { value: 'A' }, type: { value: 'text' }, date: { value: null } }
const renewed = (fields: FormState): FormState =>
  Object.fromEntries(Object.entries(fields).map(([path, field]) => [path, { ...field }]))

test.each<[string, FormState, ReturnType<typeof changeOf>]>([
  ['another value', { ...state, title: { value: 'B' } }, 'value'],
  ['another value in a merged state', renewed({ ...state, title: { value: 'B' } }), 'value'],
  ['a new row', { ...state, 'rows.0.id': { value: '1' } }, 'value'],
  ['the same values, every field anew', renewed(state), 'merge'],
  ['an error at one field', { ...state, title: { value: 'A', valid: false } }, null],
  ['nothing', state, null],
])('%s is recognised', (_, after, change) => {
  expect(changeOf(state, after)).toBe(change)
})
