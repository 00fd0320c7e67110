import type { transitionProblems as english } from '../../en/messages/transition-problems'

export const transitionProblems: typeof english = {
  required: 'שדה זה נדרש.',
  not_confirmed: 'זו אינה כתובתה של רשומה זו.',
  same_institution: 'הרשומה כבר שייכת למוסד זה.',
  not_offered: 'הרשומה הוצעה למוסד אחר.',
  offered_media_changed: 'התמונות וההקלטות שעוברות יחד, או מה שנכתב עליהן, השתנו מאז ההצעה: המוסד צריך להציע שוב.',
  owner_unpublished: 'הציבור לא יראה של מי הרשומה: פרסמו תחילה את המוסד.',
  exhibit_public:
    'הציבור רואה את הרשומה כרשומה של התערוכה עצמה: הסירו אותה תחילה מהאתר. לאחר מכן המוסד הוא שמאשר אותה.',
  no_such_use: 'הרשומה כבר אינה מוצגת כאן לציבור.',
}
