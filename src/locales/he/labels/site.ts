import type { site as english } from '../../en/labels/site'

export const site: typeof english = {
  site: 'האתר',
  help: 'החלקים של כל דף: התפריט, הכותרת התחתונה וההצהרות הנדרשות.',
  tabMenuAndFooter: 'תפריט וכותרת תחתונה',
  title: 'שם האתר',
  titleHelp: 'נדרש לשמירה, לפחות בשפה אחת.',
  footer: 'כותרת תחתונה',
  tabStatements: 'הצהרות',
  contact: 'יצירת קשר',
  accessibilityStatement: 'הצהרת נגישות',
  privacy: 'פרטיות',
  navigation: 'תפריט',
  navigationSingular: 'פריט תפריט',
  navigationPlural: 'פריטי תפריט',
  navigationLabel: 'כיתוב',
  navigationRecord: 'קישור לרשומה',
  navigationUrl: 'או כתובת',
  navigationUrlHelp: 'נתיב באתר, למשל ‎/contact, או כתובת מלאה.',
}
