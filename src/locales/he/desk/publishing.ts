import type { publishing as english } from '../../en/desk/publishing'

export const publishing: typeof english = {
  ofTheExhibit: 'של התערוכה',
  why: 'מוצג בה דבר שהציבור אינו רואה.',
  what: 'מה ייעשה בו',
  looking: 'בודקים מה מוצג בה…',
  carry: 'לפרסם אותו יחד, באותו רגע',
  omit: 'להשמיט: המבקרים לא יראו את המקומות האלה',
  hindering: 'עדיין אי אפשר לפרסם הכול יחד:',
  unapproved: 'לא אושר, או שהפרסום אינו בידיכם',
  lacking: 'הרשומה חסרה',
  withdrawn: 'נמשך',
  unreadable: 'רשומה שאין לכם גישה אליה',
}
