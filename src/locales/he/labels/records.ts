import type { records as english } from '../../en/labels/records'

export const records: typeof english = {
  revision: 'גרסה',
  standing: 'סטטוס',
  missing: 'חסר',
  slug: 'כתובת (slug)',
  slugHelp: 'אם משאירים ריק, נוצרת מהכותרת. כתובת ישנה ממשיכה להוביל לכאן.',
  sourceLanguage: 'שפת המקור',
  sourceLanguageHelp: 'השפה שבה הרשומה מלאה; היכן שאין תרגום, היא מוצגת ומסומנת.',
  identifiers: 'מזהים',
  identifiersSingular: 'מזהה',
  identifiersPlural: 'מזהים',
  identifiersHelp: 'מספרים שבהם אחרים מכירים אותה: ARK, מספר קטלוג.',
  identifiersScheme: 'סוג המספר',
  identifiersValue: 'מספר',
  notes: 'הערות פנימיות',
  notesHelp: 'לעולם אינן מוצגות לציבור.',
}
