import type { Site } from './content-page'
import { paragraphs } from './rich-text'

export const site: Site = {
  navigation: [
    { label: { en: 'People', ru: 'Люди', he: 'אנשים' }, record: { kind: 'sections', slug: 'people' } },
    { label: { en: 'Actions', ru: 'Действия', he: 'פעולות' }, record: { kind: 'sections', slug: 'actions' } },
    { label: { en: 'Results', ru: 'Итоги', he: 'תוצאות' }, record: { kind: 'sections', slug: 'results' } },
    { label: { en: 'Context', ru: 'Контекст', he: 'הקשר' }, record: { kind: 'sections', slug: 'context' } },
    {
      label: { en: 'Messages of Support', ru: 'Слова поддержки', he: 'מילות תמיכה' },
      record: { kind: 'sections', slug: 'messages-of-support' },
    },
    {
      label: { en: 'Add Your Story', ru: 'Расскажите свою историю', he: 'הוסיפו את סיפורכם' },
      record: { kind: 'sections', slug: 'add-your-story' },
    },
  ],
  footer: {
    en: 'Refuseniks & Activists is shown here as a demonstration. Its images are placeholders.',
    ru: '«Отказники и активисты» показаны здесь для демонстрации. Вместо изображений — условные рисунки.',
    he: '״מסורבי עלייה ופעילים״ מוצגים כאן לשם הדגמה. במקום התמונות מופיעים איורים זמניים.',
  },
  contact: paragraphs({
    en: [
      'This demonstration is run by nobody in particular: write to whoever set it up for you. Questions about a holding belong to the institution that is credited with it.',
    ],
  }),
  accessibility: paragraphs({
    en: [
      'Every image of the exhibit has a text that says what it shows. Texts carry their language, so that they can be read aloud in the right voice, and Hebrew is laid out from right to left.',
      'This sample statement describes the content only. Nobody has audited a site built on it yet.',
    ],
  }),
  privacy: paragraphs({
    en: [
      'Reading the exhibit needs no account, sets no cookie and loads nothing from other hosts. The server may log requests to keep itself running.',
      'This is sample text: whoever runs an exhibit writes their own.',
    ],
  }),
}
