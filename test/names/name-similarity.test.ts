import { describe, expect, test } from '@jest/globals'
import { nameKey, nameSimilarity } from '../../src/names/name-similarity'

/** The same people and places in the spellings of archives in several scripts and languages. */
const same: [string, string][] = [
  ['Sharansky', 'Shcharansky'],
  ['Sharansky', 'Щаранский'],
  ['Sharansky', 'שרנסקי'],
  ['שָׁרַנְסְקִי', 'Щаранский'],
  ['Sharansky, Natan', 'נתן שרנסקי'],
  ['Gorbachev', 'Горбачёв'],
  ['Gorbachev', 'גורבצ׳וב'],
  ['Chaim Weizmann', 'חיים ויצמן'],
  ['Chaim Weizmann', 'Хаим Вейцман'],
  ['Haim Weizman', 'Chaim Weizmann'],
  ['Yosef Begun', 'Иосиф Бегун'],
  ['Iosif Begun', 'יוסף ביגון'],
  ['Ida Nudel', 'אידה נודל'],
  ['Ida Nudel', 'Ида Нудель'],
  ['Vladimir Slepak', 'ולדימיר סלפק'],
  ['Vladimir Slepak', 'Владимир Слепак'],
  ['Jerusalem', 'ירושלים'],
  ['Jerusalem', 'Иерусалим'],
  ['Moscow', 'Москва'],
  ['Moscow', 'מוסקבה'],
  ['Leningrad', 'לנינגרד'],
  ['Herzl', 'Герцль'],
  ['Herzl', 'הרצל'],
  ['Mikhail', 'מיכאל'],
  ['Sakharov', 'Сахаров'],
  ['Sakharov', 'סחרוב'],
  ['Glenn Richter', 'Glen Richter'],
  ['Elie Wiesel', 'אלי ויזל'],
  ['Kyiv', 'Київ'],
  ['Edward Kuznetsov', 'Эдуард Кузнецов'],
  ['Edward Kuznetsov', 'אדוארד קוזנצוב'],
  ['Kusnetzoff', 'Kuznetsov'],
  ['Yuli Edelstein', 'Юлий Эдельштейн'],
  ['Yuli Edelstein', 'יולי אדלשטיין'],
  ['Sylva Zalmanson', 'Сильва Залмансон'],
  ['Sylva Zalmanson', 'סילבה זלמנסון'],
]

const different: [string, string][] = [
  ['Natan Sharansky', 'Ida Nudel'],
  ['Cold War', 'Human Rights'],
  ['Moscow', 'Minsk'],
  ['Vienna', 'Vilnius'],
  ['Riga', 'Rome'],
  ['Kharkov', 'Gorky'],
  ['Yosef Begun', 'Menachem Begin'],
  ['Elie Wiesel', 'Simon Wiesenthal'],
  ['', 'Moscow'],
  ['1974', '1974'],
]

describe('names across scripts', () => {
  test.each(same)('%s is %s', (one, other) => {
    expect(nameSimilarity(one, other)).toBeGreaterThan(0.75)
    expect(nameSimilarity(other, one)).toBeCloseTo(nameSimilarity(one, other))
  })

  test.each(different)('%s is not %s', (one, other) => expect(nameSimilarity(one, other)).toBeLessThan(0.5))

  test('a changed given name is similar enough to be suggested', () =>
    expect(nameSimilarity('Natan Sharansky', 'Анатолий Щаранский')).toBeGreaterThan(0.65))

  test('a name is most similar to itself', () => {
    for (const [one, other] of [...same, ...different.slice(0, 8)]) {
      expect(nameSimilarity(one, one)).toBeCloseTo(1)
      expect(nameSimilarity(one, other)).toBeLessThanOrEqual(1)
    }
  })

  test('a key has each word between spaces, in every script', () => {
    expect(nameKey('Natan Sharansky')).toBe(' NTN SRNSK ')
    expect(nameKey('נתן שרנסקי')).toBe(' NTN SRNSK ')
    expect(nameKey('Chaim')).toBe(' SM KM ')
    expect(nameKey('– 12 –')).toBe('')
  })
})
