import { expect, test } from '@jest/globals'
import { faultOfSubject } from '../../scripts/commit-subjects.mjs'

test.each([
  'delivery: cap cache tags at 2 kB',
  'test/support: pass the port along',
  'desk, editorial: embed the preview',
  'server: bring back the health check',
  'media: speed up the hash',
])('%s is accepted', (subject) => {
  expect(faultOfSubject(subject)).toBeNull()
})

test.each([
  ['cap cache tags', 'begins with the folder'],
  ['Delivery: cap cache tags', 'begins with the folder'],
  ['delivery: Cap cache tags', 'lower case'],
  ['delivery: capped cache tags', 'not an imperative'],
  ['delivery: caps cache tags', 'not an imperative'],
  ['delivery: capping cache tags', 'not an imperative'],
  ['delivery: the cache tags are capped', 'not an imperative'],
  [`delivery: cap ${'x'.repeat(72)}`, 'at most 72'],
])('%s is rejected', (subject, fault) => {
  expect(faultOfSubject(subject)).toContain(fault)
})
