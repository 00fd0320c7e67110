import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diffWords } from '../../../src/desk/review/diff-words'

const textIn = (runs: ReturnType<typeof diffWords>, where: 'before' | 'after') =>
  runs
    .filter((run) => run.in === 'both' || run.in === where)
    .map(({ text }) => text)
    .join('')

test('only differing words are marked', () =>
  expect(diffWords('They waited for five years in Moscow.', 'They waited for six years in Moscow.')).toEqual([
    { text: 'They waited for', in: 'both' },
    { text: ' five', in: 'before' },
    { text: ' six', in: 'after' },
    { text: ' years in Moscow.', in: 'both' },
  ]))

test('added and removed words', () => {
  expect(diffWords('', 'A postcard')).toEqual([{ text: 'A postcard', in: 'after' }])
  expect(diffWords('גלויה מלנינגרד', 'גלויה ישנה מלנינגרד')).toEqual([
    { text: 'גלויה', in: 'both' },
    { text: ' ישנה', in: 'after' },
    { text: ' מלנינגרד', in: 'both' },
  ])
})

test('both texts are complete in the result, for any input', () => {
  const token = fc.constantFrom('a', 'b', 'ветер', 'שלום', ' ', '\n', '  ')
  const text = fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = diffWords(before, after)
      expect([textIn(runs, 'before'), textIn(runs, 'after')]).toEqual([before, after])
    }),
  )
})

test('long texts differ as a whole', () => {
  const [before, after] = ['old', 'new'].map((token) =>
    Array.from({ length: 1100 }, (_, n) => `${token}${n}`).join(' '),
  )
  expect(diffWords(before ?? '', after ?? '').map((run) => run.in)).toEqual(['before', 'after'])
})
