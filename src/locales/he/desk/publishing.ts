import type { publishing as english } from '../../en/desk/publishing'

export const publishing: typeof english = {
  why: 'מוצגות בה רשומות שאינן מפורסמות.',
  what: 'מה לעשות בהן',
  looking: 'נבדק מה מוצג בה…',
  carry: 'לפרסם אותן יחד איתה',
  omit: 'להשמיט אותן: המבקרים לא יראו אותן',
  hindering: 'עדיין אי אפשר לפרסם הכול יחד:',
  unapproved: 'לא אושרה, או שאינכם רשאים לפרסם אותה',
  lacking: 'אינה שלמה',
  withdrawn: 'הוסרה מהאתר',
}
