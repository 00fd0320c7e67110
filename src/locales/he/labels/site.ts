import type { site as english } from '../../en/labels/site'

export const site: typeof english = {
  site: 'האתר',
  help: 'מה שמופיע סביב כל דף: התפריט, שורת התחתית וההצהרות שאתר חייב לקוראיו.',
  tabMenuAndFooter: 'תפריט ותחתית',
  title: 'שם האתר',
  titleHelp: 'נדרש לשמירה, לפחות בשפה אחת.',
  footer: 'תחתית הדף',
  tabStatements: 'הצהרות',
  contact: 'יצירת קשר',
  accessibilityStatement: 'הצהרת נגישות',
  privacy: 'פרטיות',
  navigation: 'תפריט',
  navigationSingular: 'פריט תפריט',
  navigationPlural: 'פריטי תפריט',
  navigationLabel: 'כיתוב',
  navigationRecord: 'מוביל לרשומה',
  navigationUrl: 'או לכתובת',
  navigationUrlHelp: 'נתיב באתר, למשל ‎/contact, או כתובת מלאה.',
}
