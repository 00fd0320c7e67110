import type { Vocabulary } from '../../languages/ui-text'

export const institutionKinds = {
  partner: { en: 'Partner of the exhibit', ru: 'Партнёр выставки', he: 'שותף בתערוכה' },
  repository: { en: 'Archive, library or museum', ru: 'Архив, библиотека или музей', he: 'ארכיון, ספרייה או מוזיאון' },
  'historical-organization': { en: 'Historical organization', ru: 'Историческая организация', he: 'ארגון היסטורי' },
  publisher: { en: 'Publisher', ru: 'Издательство', he: 'הוצאה לאור' },
} as const satisfies Vocabulary
