import type { Vocabulary } from '../../languages/ui-text'

export const articleKinds = {
  essay: { en: 'Essay', ru: 'Очерк', he: 'מאמר' },
  guide: { en: 'Guide', ru: 'Путеводитель', he: 'מדריך' },
} as const satisfies Vocabulary
