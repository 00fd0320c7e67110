import { expect, test } from '@jest/globals'
import { fold } from '../../src/names/fold'

test.each([
  ['Natan Sharansky', 'natan sharansky'],
  ['  ЩАРАНСКИЙ,  Анатолий ', 'щарански' + 'и анатолии'],
  ['Ёлка и ёж', 'елка и еж'],
  ['שָׁרַנְסְקִי', 'שרנסקי'],
  ['צה״ל', 'צהל'],
  ["Ha'aretz", 'haaretz'],
  ['ARC. 4* 1791/3', 'arc 4 1791 3'],
  ['Łódź, Éva', 'łodz eva'],
  ['%_\\', ''],
])('“%s” has the search form “%s”', (text, folded) => expect(fold(text)).toBe(folded))

test('a text without marks has the same search form', () => expect(fold('Иосиф Бегун')).toBe(fold('ИОСИФ БЕГУН')))
