import type { Vocabulary } from '../../languages/ui-text'

export const layouts = {
  carousel: { en: 'Carousel', ru: 'Карусель', he: 'קרוסלה' },
  essay: { en: 'Essay', ru: 'Очерк', he: 'מסה' },
  quotes: { en: 'Quotes', ru: 'Цитаты', he: 'ציטוטים' },
  themes: { en: 'Themes', ru: 'Темы', he: 'נושאים' },
  'call-to-action': { en: 'Call to action', ru: 'Призыв к действию', he: 'קריאה לפעולה' },
} as const satisfies Vocabulary
