import { expect, test } from '@jest/globals'
import { passageStates } from '../../../src/desk/forms/passage-languages'
import { checkRichText, renderRichText } from '../../../src/rich-text'
import { paragraph, textNode, state } from '../../support/rich-text'

test.each(Object.entries(passageStates))(
  '%s, as the editor offers it, is rendered with its direction',
  (lang, passage) => {
    const tree = state(paragraph(textNode('x', { $: { lang } })))
    expect(checkRichText(tree)).toEqual([])
    expect(renderRichText(tree, () => null).html).toBe(
      `<p><span lang="${lang}" dir="${passage.css.direction}">x</span></p>`,
    )
  },
)

test('a language has one name, its own', () => {
  const labels = Object.values(passageStates).map(({ label }) => label)
  expect(new Set(labels).size).toBe(labels.length)
  expect([passageStates.he?.label, passageStates.ru?.label, passageStates.yi?.label]).toEqual([
    'עברית',
    'Русский',
    'ייִדיש',
  ])
})
