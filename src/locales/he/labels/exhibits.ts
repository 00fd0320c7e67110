import type { exhibits as english } from '../../en/labels/exhibits'

export const exhibits: typeof english = {
  singular: 'דף תערוכה',
  plural: 'דפי תערוכה',
  help: 'הדף עצמו: דברי הפתיחה, המדורים לפי הסדר, השותפים.',
  title: 'כותרת',
  titleHelp: 'נדרשת לשמירה, לפחות בשפה אחת.',
  statement: 'דברי פתיחה',
  sections: 'מדורים',
  sectionsHelp: 'גררו כדי לסדר.',
  partners: 'שותפים',
  partnersHelp: 'לפי הסדר שבו הדף מציין אותם.',
}
