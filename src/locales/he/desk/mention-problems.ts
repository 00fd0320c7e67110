import type { mentionProblems as english } from '../../en/desk/mention-problems'

export const mentionProblems: typeof english = {
  unpublished: 'מוצגת כאן רשומה שהציבור עדיין אינו רואה. פרסמו אותה תחילה, או הסירו אותה מכאן.',
  newer_approved_change: 'מוצגת כאן רשומה שנוסח חדש שלה אושר, וטרם פורסם.',
  withdrawn: 'מוצגת כאן רשומה שנמשכה. הסירו אותה מכאן.',
  missing: 'מה שעמד כאן אינו קיים עוד. בחרו אחר, או הסירו.',
  captions_missing: 'יש להוסיף כתוביות או תמליל, למי שאינם שומעים.',
  alt_missing: 'תארו מה רואים בתמונה, למי שאינם רואים אותה, או סמנו אותה כקישוט.',
  rendition_pending: 'התמונה עדיין בהכנה. נסו שוב בעוד רגע.',
  rendition_failed: 'לא ניתן היה להפיק תמונה מהקובץ. הוסיפו קובץ אחר.',
}
