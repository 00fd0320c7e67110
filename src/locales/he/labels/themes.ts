import type { themes as english } from '../../en/labels/themes'

export const themes: typeof english = {
  singular: 'נושא',
  plural: 'נושאים',
  help: 'נושאים שעוברים לאורך כל התערוכה, כמו זכויות אדם או הגירה.',
  tabText: 'טקסט',
  title: 'כותרת',
  titleHelp: 'נדרשת לשמירה, לפחות בשפה אחת.',
  kicker: 'שורה מעל הכותרת',
  intro: 'פתיחה',
  introHelp: 'נדרשת לפני פרסום.',
  tabWhatItShows: 'תוכן',
  tabOtherThemes: 'נושאים אחרים',
  parent: 'חלק מתוך',
  related: 'ראו גם',
  relatedHelp: 'מוצגים כשהם מפורסמים. אינם נדרשים לפרסום.',
}
