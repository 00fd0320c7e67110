import { expect, test } from '@jest/globals'
import { offerWords } from '../../src/desk/accounts/offer-words'
import { gapWords } from '../../src/desk/gaps/gap-words'
import { bulkWords } from '../../src/desk/lists/bulk-words'
import { findWords } from '../../src/desk/lists/find-words'
import { eraseWords } from '../../src/desk/erasing/erase-words'
import { handOverWords } from '../../src/desk/handing/hand-over-words'
import { resolveWords } from '../../src/desk/resolving/resolve-words'
import { formWords } from '../../src/desk/forms/form-words'
import { moveWords } from '../../src/desk/moves/move-words'
import { publishWords } from '../../src/desk/moves/publish-words'
import { reviewWords } from '../../src/desk/reviewing/review-words'
import { mergeWords } from '../../src/desk/merging/merge-words'
import { noticeWords } from '../../src/desk/notices/notice-words'
import { policyWords } from '../../src/desk/policies/policy-words'
import { queueWords } from '../../src/desk/queue/queue-words'
import { takenBackWords } from '../../src/desk/start/taken-back-words'
import { startWords } from '../../src/desk/start/start-words'
import { sayProblem } from '../../src/desk/say-problem'
import { secondFactorWords } from '../../src/desk/second-factor/second-factor-words'
import { sayProblem as sayRefusedProblem } from '../../src/kernel/refusal-words'
import { standingOf } from '../../src/desk/standing-of'
import { deskWords, wordsIn } from '../../src/desk/words'
import { fileWords } from '../../src/kernel/file-words'
import { problemWords } from '../../src/kernel/problem-words'

const scripts = { ru: /\p{Script=Cyrillic}/u, he: /\p{Script=Hebrew}/u }

test.each(['ru', 'he'] as const)('every word of the desk is said in %s', (language) => {
  const english = Object.entries(deskWords.en.vitrine)
  const said = Object.entries(deskWords[language].vitrine)
  expect(said.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort())
  for (const [, words] of said) expect(words).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every word of the second factor is said in %s', (language) => {
  const said = Object.entries(secondFactorWords[language])
  expect(said.map(([key]) => key).sort()).toEqual(Object.keys(secondFactorWords.en).sort())
  for (const [, words] of said) expect(words).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every word of looking for records is said in %s', (language) => {
  const said = Object.entries(findWords[language])
  expect(said.map(([key]) => key).sort()).toEqual(Object.keys(findWords.en).sort())
  for (const [, words] of said) expect(words).toMatch(scripts[language])
})

/** Every word in a tree of them, by its place. */
const wordsOf = (tree: object, place = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? wordsOf(value, `${place}/${key}`)
      : [[`${place}/${key}`, String(value)]],
  )

test.each(['ru', 'he'] as const)('every word of the moves is said in %s', (language) => {
  const said = wordsOf(moveWords[language])
  expect(said.map(([place]) => place).sort()).toEqual(
    wordsOf(moveWords.en)
      .map(([place]) => place)
      .sort(),
  )
  for (const [, words] of said) expect(words).toMatch(scripts[language])
})

const rooms = {
  'offered roles': offerWords,
  start: startWords,
  'files taken back': takenBackWords,
  queue: queueWords,
  notices: noticeWords,
  policies: policyWords,
  reviewing: reviewWords,
  publishing: publishWords,
  'handing over': handOverWords,
  erasing: eraseWords,
  resolving: resolveWords,
}

test.each(
  Object.entries(rooms).flatMap(([room, words]) =>
    (['ru', 'he'] as const).map((language) => [room, language, words] as const),
  ),
)('every word of the %s is said in %s', (_room, language, words) => {
  const said = wordsOf(words[language])
  expect(said.map(([place]) => place).sort()).toEqual(
    wordsOf(words.en)
      .map(([place]) => place)
      .sort(),
  )
  for (const [place, text] of said)
    if (/\p{L}/u.test(text.replaceAll(/{{\w+}}/g, '')))
      expect([place, text]).toEqual([place, expect.stringMatching(scripts[language])])
})

test.each(['ru', 'he'] as const)('every word of merging is said in %s', (language) => {
  const said = Object.entries(mergeWords[language])
  expect(said.map(([key]) => key).sort()).toEqual(Object.keys(mergeWords.en).sort())
  for (const [, words] of said) expect(words).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every word of what is missing is said in %s', (language) => {
  const said = Object.entries(gapWords[language])
  expect(said.map(([key]) => key).sort()).toEqual(Object.keys(gapWords.en).sort())
  for (const [, words] of said) expect(words).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every word of changing several records is said in %s', (language) => {
  const said = Object.entries(bulkWords[language])
  expect(said.map(([key]) => key).sort()).toEqual(Object.keys(bulkWords.en).sort())
  for (const [, words] of said) expect(words).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('every word of the forms is said in %s', (language) => {
  const said = Object.entries(formWords[language])
  expect(said.map(([key]) => key).sort()).toEqual(Object.keys(formWords.en).sort())
  for (const [, words] of said) expect(words).toMatch(scripts[language])
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
  for (const code of [...Object.keys(problemWords), ...elsewhere])
    expect(sayProblem({ code, detail: 'English' }, language)).toMatch(scripts[language])
})

test.each(['ru', 'he'] as const)('what is wrong with a file is said in %s', (language) => {
  for (const code of Object.keys(fileWords))
    expect(sayRefusedProblem({ pointer: '/file', code, detail: 'English' }, language)).toMatch(scripts[language])
})

test('a problem without words of its own keeps the server’s sentence, and other languages get English', () => {
  expect(sayProblem({ code: 'something_new', detail: 'Do this.' }, 'he')).toBe('Do this.')
  expect(wordsIn('uk')).toBe(deskWords.en.vitrine)
})

test.each([
  ['none', 'draft', 'draft'],
  ['none', 'clean', 'hidden'],
  ['published', 'clean', 'live'],
  ['published', 'draft', 'changed'],
  ['withdrawn', 'draft', 'withdrawn'],
] as const)('%s and %s stand as %s', (live, work, standing) => {
  expect(standingOf({ live, work })).toBe(standing)
})
