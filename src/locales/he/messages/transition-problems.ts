import type { transitionProblems as english } from '../../en/messages/transition-problems'

export const transitionProblems: typeof english = {
  required: 'שדה זה נדרש.',
  not_confirmed: 'זו אינה הכתובת (slug) של הרשומה.',
  same_institution: 'הרשומה כבר שייכת למוסד זה.',
  not_offered: 'הרשומה הוצעה למוסד אחר.',
  offered_media_changed:
    'התמונות וההקלטות שמועברות יחד עם הרשומה, או התיאורים שלהן, השתנו מאז ההצעה: המוסד צריך להציע שוב.',
  owner_unpublished: 'המוסד אינו מפורסם: פרסמו אותו תחילה.',
  exhibit_public: 'הרשומה מפורסמת כרשומה של התערוכה: בטלו תחילה את פרסומה. לאחר מכן המוסד מאשר אותה.',
  no_such_use: 'אותה רשומה אינה מציגה עוד את זו לציבור.',
}
