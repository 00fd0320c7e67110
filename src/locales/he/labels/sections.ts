import type { sections as english } from '../../en/labels/sections'

export const sections: typeof english = {
  callToAction: 'קריאה לפעולה',
  callToActionLabel: 'הכיתוב על הכפתור',
  callToActionLabelHelp: 'בלי כיתוב לא יהיה כפתור.',
  callToActionRecord: 'קישור לרשומה',
  callToActionUrl: 'או כתובת',
  callToActionUrlHelp: 'נתיב באתר, למשל ‎/contact, או כתובת מלאה. אפשר להשאיר ריק.',
  singular: 'מדור',
  plural: 'מדורים',
  help: 'חלק מדף התערוכה: טקסט והרשומות שמוצגות בו, לפי הסדר.',
  tabText: 'טקסט',
  title: 'כותרת',
  titleHelp: 'נדרשת לשמירה, לפחות בשפה אחת.',
  kicker: 'שורה מעל הכותרת',
  lead: 'טקסט פתיחה',
  layout: 'פריסה',
  theme: 'נושא',
  tabWhatItShows: 'תוכן',
  tabButton: 'כפתור',
  layouts: {
    carousel: 'קרוסלה',
    essay: 'מסה',
    quotes: 'ציטוטים',
    themes: 'נושאים',
    'call-to-action': 'קריאה לפעולה',
  },
}
