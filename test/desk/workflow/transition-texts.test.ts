import { expect, test } from '@jest/globals'
import { textsOfMany } from '../../../src/desk/review/queue-texts'
import { textsOfTransition, transitionTextsIn } from '../../../src/desk/workflow/transition-texts'
import { deskTransitions } from '../../../src/editorial'
import { textsIn } from '../../../src/locales/desk'

const languages = ['en', 'ru', 'he'] as const

test.each(languages)('each transition of the menus has its texts: %s', (language) => {
  const { transitions } = transitionTextsIn(language)
  const offered = deskTransitions.filter(({ order }) => order !== undefined).map(({ name }) => name)
  expect(offered.length).toBeGreaterThan(5)
  expect(Object.keys(transitions).sort()).toEqual([...offered].sort())
  for (const { name, many, form } of deskTransitions) {
    expect(textsIn(language).auditActions).toHaveProperty(name)
    if (many) expect(textsOfMany(name, language).question).not.toBe(name)
    if (form?.onlyFor === 'exception') expect(textsOfTransition(name, language).exception).toBeDefined()
  }
})

test('a transition without texts is shown by its name', () => {
  expect(textsOfTransition('reopen', 'en').label).toBe('reopen')
  expect(textsOfMany('reopen', 'he').done).toBe('reopen')
})

test('no two transitions have the same place', () => {
  const places = deskTransitions.flatMap(({ order, many }) => [
    ...(order === undefined ? [] : [`menu ${order}`]),
    ...(many ? [`many ${many.order}`] : []),
  ])
  expect(new Set(places).size).toBe(places.length)
})
