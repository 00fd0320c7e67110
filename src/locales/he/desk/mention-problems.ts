import type { mentionProblems as english } from '../../en/desk/mention-problems'

export const mentionProblems: typeof english = {
  unpublished: 'מוצגת כאן רשומה שאינה מפורסמת. פרסמו אותה תחילה, או הסירו אותה מכאן.',
  newer_approved_change: 'מוצגת כאן רשומה עם שינוי שאושר וטרם פורסם.',
  withdrawn: 'מוצגת כאן רשומה שהוסרה מהאתר. הסירו אותה מכאן.',
  missing: 'הרשומה אינה קיימת עוד. בחרו אחרת, או הסירו אותה.',
  captions_missing: 'הוסיפו כתוביות או תמליל, למי שאינם שומעים.',
  alt_missing: 'תארו את התמונה למי שאינם רואים אותה, או סמנו אותה כתמונה לקישוט.',
  rendition_pending: 'התמונה בעיבוד. נסו שוב בעוד רגע.',
  rendition_failed: 'עיבוד התמונה נכשל. הוסיפו קובץ אחר.',
}
