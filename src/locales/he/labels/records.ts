import type { records as english } from '../../en/labels/records'

export const records: typeof english = {
  revision: 'גרסה',
  standing: 'סטטוס',
  missing: 'חסר',
  slug: 'כתובת (slug)',
  slugHelp: 'אם ריק, נוצרת מהכותרת. כתובות ישנות מפנות לכאן.',
  sourceLanguage: 'שפת המקור',
  sourceLanguageHelp: 'השפה שבה הרשומה מלאה. היא מוצגת, עם סימון, כשחסר תרגום.',
  identifiers: 'מזהים',
  identifiersSingular: 'מזהה',
  identifiersPlural: 'מזהים',
  identifiersHelp: 'מזהים במערכות אחרות: ARK, מספר קטלוג.',
  identifiersScheme: 'סוג',
  identifiersValue: 'מספר',
  notes: 'הערות פנימיות',
  notesHelp: 'לעולם אינן מתפרסמות.',
}
