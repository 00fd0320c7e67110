import { expect, test } from '@jest/globals'
import { formatProblem } from '../../../src/desk/shared/format-problem'
import { displayStatusOf } from '../../../src/desk/shared/display-status'
import { payloadTexts } from '../../../src/desk/shared/payload-texts'
import { deskTextsIn } from '../../../src/desk/shared/texts'
import { fileProblems } from '../../../src/locales/en/messages'
import { mentionProblems, problems } from '../../../src/locales/en/desk'
import { formatProblem as formatSavedProblem } from '../../../src/model/texts/error-texts'

const scripts = { ru: /\p{Script=Cyrillic}/u, he: /\p{Script=Hebrew}/u }

test.each(['ru', 'he'] as const)('the desk has a text for every problem in %s', (language) => {
  for (const code of [...Object.keys(problems), ...Object.keys(mentionProblems)])
    expect(formatProblem({ code, detail: 'English' }, language)).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('an error of a file is worded in %s', (language) => {
  for (const code of Object.keys(fileProblems))
    expect(formatSavedProblem({ pointer: '/file', code, detail: 'English' }, language)).toMatch(scripts[language])
})

test('a problem without a text shows the server’s detail, and other languages get English', () => {
  expect(formatProblem({ code: 'something_new', detail: 'Do this.' }, 'he')).toBe('Do this.')
  expect(deskTextsIn('uk')).toBe(payloadTexts.en.vitrine)
})

test.each([
  ['none', 'draft', 'draft'],
  ['none', 'clean', 'hidden'],
  ['published', 'clean', 'live'],
  ['published', 'draft', 'changed'],
  ['withdrawn', 'draft', 'withdrawn'],
] as const)('%s and %s have the status %s', (live, work, status) => {
  expect(displayStatusOf({ live, work })).toBe(status)
})
