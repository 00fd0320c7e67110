import { expect, test } from '@jest/globals'
import { passageMarks } from '../../src/desk/forms/passage-languages'
import { checkRichText, renderRichText } from '../../src/kernel/rich-text'
import { paragraph, says, state } from '../support/rich-text'

test.each(Object.entries(passageMarks))('%s, as the editor offers it, is printed with its direction', (lang, mark) => {
  const tree = state(paragraph(says('x', { $: { lang } })))
  expect(checkRichText(tree)).toEqual([])
  expect(renderRichText(tree, () => null).html).toBe(`<p><span lang="${lang}" dir="${mark.css.direction}">x</span></p>`)
})

test('a language is called by one name, its own', () => {
  const labels = Object.values(passageMarks).map(({ label }) => label)
  expect(new Set(labels).size).toBe(labels.length)
  expect([passageMarks.he?.label, passageMarks.ru?.label, passageMarks.yi?.label]).toEqual([
    'עברית',
    'Русский',
    'ייִדיש',
  ])
})
