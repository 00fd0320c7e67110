import type { gaps as english } from '../../en/desk/gaps'

export const gaps: typeof english = {
  all: 'הכול',
  published: 'מפורסם',
  drafts: 'טרם פורסם',
  changes: 'עם שינויים שטרם פורסמו',
  missing: 'לא שלמים',
  noAlt: 'ללא טקסט חלופי',
  ready: 'מוכן לפרסום',
  show: 'הצגה',
  fromYear: 'משנת',
  toYear: 'עד שנת',
  anyGenre: 'הכול',
  narrow: 'החלה',
  nothing: 'שום דבר',
  gaps: 'רשומות לא שלמות',
  gapsWhat: 'מה עדיין נדרש כדי לפרסם את הרשומות. כל שורה מקושרת לשדה שלה.',
  everything: 'הכול',
  records: 'רשומות',
  noGaps: 'אין רשומות לא שלמות.',
  ofAll: '{{from}}–{{to}} מתוך {{count}}',
}
