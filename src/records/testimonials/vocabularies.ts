import type { Vocabulary } from '../../languages/ui-text'

export const testimonialKinds = {
  'message-of-support': { en: 'Message of support', ru: 'Слова поддержки', he: 'דברי תמיכה' },
  memory: { en: 'Memory', ru: 'Воспоминание', he: 'זיכרון' },
  sample: { en: 'Sample, nobody’s words', ru: 'Образец, ничьи слова', he: 'דוגמה, לא דברי אדם' },
} as const satisfies Vocabulary

export const consentScopes = {
  exhibit: { en: 'In the exhibit', ru: 'На выставке', he: 'בתערוכה' },
  'exhibit-and-press': { en: 'In the exhibit and the press', ru: 'На выставке и в прессе', he: 'בתערוכה ובעיתונות' },
  any: { en: 'Anywhere', ru: 'Где угодно', he: 'בכל מקום' },
} as const satisfies Vocabulary
