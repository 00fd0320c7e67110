import type { Vocabulary } from '../languages/ui-text'

/** Vocabularies shared by several kinds. Their keys are stored and public: never rename one. */

export const accessLevels = {
  open: { en: 'Open: description and images', ru: 'Открыто: описание и изображения', he: 'פתוח: תיאור ותמונות' },
  'metadata-only': { en: 'Description only', ru: 'Только описание', he: 'תיאור בלבד' },
  'on-request': { en: 'Images on request', ru: 'Изображения по запросу', he: 'תמונות לפי בקשה' },
  sealed: { en: 'Sealed: not public', ru: 'Закрыто: не публикуется', he: 'חסוי: אינו מתפרסם' },
} as const satisfies Vocabulary

export const advisoryKinds = {
  violence: { en: 'Violence', ru: 'Насилие', he: 'אלימות' },
  'hateful-content': { en: 'Hateful words or images', ru: 'Проявления ненависти', he: 'תכני שנאה' },
  'offensive-language': { en: 'Offensive language', ru: 'Оскорбительная лексика', he: 'לשון פוגענית' },
  'human-remains': { en: 'Human remains', ru: 'Останки людей', he: 'שרידי אדם' },
  distressing: { en: 'Distressing content', ru: 'Тяжёлое содержание', he: 'תוכן קשה' },
} as const satisfies Vocabulary
