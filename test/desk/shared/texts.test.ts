import { expect, test } from '@jest/globals'
import { roleOfferTexts } from '../../../src/desk/accounts/role-offer-texts'
import { gapTexts } from '../../../src/desk/readiness/gap-texts'
import { bulkTexts } from '../../../src/desk/bulk-edit/texts'
import { searchTexts } from '../../../src/desk/search/texts'
import { eraseTexts } from '../../../src/desk/erasure/texts'
import { transferTexts } from '../../../src/desk/transfer/texts'
import { resolutionTexts } from '../../../src/desk/workflow/resolution-texts'
import { formTexts } from '../../../src/desk/forms/texts'
import { transitionTexts } from '../../../src/desk/workflow/transition-texts'
import { publishTexts } from '../../../src/desk/workflow/publish-texts'
import { reviewTexts } from '../../../src/desk/review/review-texts'
import { mergeTexts } from '../../../src/desk/merge/texts'
import { notificationTexts } from '../../../src/desk/notifications/texts'
import { policyTexts } from '../../../src/desk/review/policy-texts'
import { queueTexts } from '../../../src/desk/review/queue-texts'
import { takenBackTexts } from '../../../src/desk/dashboard/taken-back-texts'
import { dashboardTexts } from '../../../src/desk/dashboard/dashboard-texts'
import { formatProblem } from '../../../src/desk/shared/format-problem'
import { secondFactorTexts } from '../../../src/desk/accounts/second-factor/texts'
import { formatProblem as sayRefusedProblem } from '../../../src/model/texts/error-texts'
import { displayStatusOf } from '../../../src/desk/shared/display-status'
import { deskTexts, deskTextsIn } from '../../../src/desk/shared/texts'
import { fileProblemTexts } from '../../../src/model/texts/file-problem-texts'
import { problemTexts } from '../../../src/model/texts/problem-texts'

const scripts = { ru: /\p{Script=Cyrillic}/u, he: /\p{Script=Hebrew}/u }

test.each(['ru', 'he'] as const)('every word of the desk is said in %s', (language) => {
  const english = Object.entries(deskTexts.en.vitrine)
  const entries = Object.entries(deskTexts[language].vitrine)
  expect(entries.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort())
  for (const [, texts] of entries) expect(texts).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every word of the second factor is said in %s', (language) => {
  const entries = Object.entries(secondFactorTexts[language])
  expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(secondFactorTexts.en).sort())
  for (const [, texts] of entries) expect(texts).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every word of looking for records is said in %s', (language) => {
  const entries = Object.entries(searchTexts[language])
  expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(searchTexts.en).sort())
  for (const [, texts] of entries) expect(texts).toMatch(scripts[language])
})

/** Every word in a tree of them, by its place. */
const textsOf = (tree: object, place = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? textsOf(value, `${place}/${key}`)
      : [[`${place}/${key}`, String(value)]],
  )

test.each(['ru', 'he'] as const)('every word of the moves is said in %s', (language) => {
  const entries = textsOf(transitionTexts[language])
  expect(entries.map(([place]) => place).sort()).toEqual(
    textsOf(transitionTexts.en)
      .map(([place]) => place)
      .sort(),
  )
  for (const [, texts] of entries) expect(texts).toMatch(scripts[language])
})

const rooms = {
  'offered roles': roleOfferTexts,
  start: dashboardTexts,
  'files taken back': takenBackTexts,
  queue: queueTexts,
  notices: notificationTexts,
  policies: policyTexts,
  reviewing: reviewTexts,
  publishing: publishTexts,
  'handing over': transferTexts,
  erasing: eraseTexts,
  resolving: resolutionTexts,
}

test.each(
  Object.entries(rooms).flatMap(([room, texts]) =>
    (['ru', 'he'] as const).map((language) => [room, language, texts] as const),
  ),
)('every word of the %s is said in %s', (_room, language, texts) => {
  const entries = textsOf(texts[language])
  expect(entries.map(([place]) => place).sort()).toEqual(
    textsOf(texts.en)
      .map(([place]) => place)
      .sort(),
  )
  for (const [place, text] of entries)
    if (/\p{L}/u.test(text.replaceAll(/{{\w+}}/g, '')))
      expect([place, text]).toEqual([place, expect.stringMatching(scripts[language])])
})

test.each(['ru', 'he'] as const)('every word of merging is said in %s', (language) => {
  const entries = Object.entries(mergeTexts[language])
  expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(mergeTexts.en).sort())
  for (const [, texts] of entries) expect(texts).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every word of what is missing is said in %s', (language) => {
  const entries = Object.entries(gapTexts[language])
  expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(gapTexts.en).sort())
  for (const [, texts] of entries) expect(texts).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every word of changing several records is said in %s', (language) => {
  const entries = Object.entries(bulkTexts[language])
  expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(bulkTexts.en).sort())
  for (const [, texts] of entries) expect(texts).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every word of the forms is said in %s', (language) => {
  const entries = Object.entries(formTexts[language])
  expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(formTexts.en).sort())
  for (const [, texts] of entries) expect(texts).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every problem is said in %s', (language) => {
  const elsewhere = [
    'unpublished',
    'withdrawn',
    'newer_approved_change',
    'missing',
    'alt_missing',
    'captions_missing',
    'rendition_pending',
    'rendition_failed',
  ]
  for (const code of [...Object.keys(problemTexts), ...elsewhere])
    expect(formatProblem({ code, detail: 'English' }, language)).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('what is wrong with a file is said in %s', (language) => {
  for (const code of Object.keys(fileProblemTexts))
    expect(sayRefusedProblem({ pointer: '/file', code, detail: 'English' }, language)).toMatch(scripts[language])
})

test('a problem without words of its own keeps the server’s sentence, and other languages get English', () => {
  expect(formatProblem({ code: 'something_new', detail: 'Do this.' }, 'he')).toBe('Do this.')
  expect(deskTextsIn('uk')).toBe(deskTexts.en.vitrine)
})

test.each([
  ['none', 'draft', 'draft'],
  ['none', 'clean', 'hidden'],
  ['published', 'clean', 'live'],
  ['published', 'draft', 'changed'],
  ['withdrawn', 'draft', 'withdrawn'],
] as const)('%s and %s stand as %s', (live, work, status) => {
  expect(displayStatusOf({ live, work })).toBe(status)
})
