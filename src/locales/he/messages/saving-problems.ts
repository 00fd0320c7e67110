import type { savingProblems as english } from '../../en/messages/saving-problems'

export const savingProblems: typeof english = {
  stale: 'מישהו שמר את הרשומה אחרי שפתחתם אותה. העתיקו את הטקסט שלכם וטענו את הדף מחדש.',
  foreign_institution: 'בחרו מוסד שאתם משויכים אליו.',
  institution_is_fixed: 'אי אפשר לשנות את המוסד.',
  no_such_record: 'אין רשומה כזאת, או שאינכם יכולים להשתמש בה.',
  merged: 'הרשומה מוזגה לתוך רשומה אחרת. השתמשו באחרת או בטלו את המיזוג.',
  same_record: 'בחרו רשומה אחרת.',
  not_a_slug: 'השתמשו באותיות לטיניות קטנות, בספרות ובמקפים.',
  slug_reserved: 'כתובת זו שמורה לשרת: בחרו אחרת.',
  slug_taken: 'כתובת זו תפוסה. בחרו אחרת, או השאירו ריק.',
  not_translated: 'שדה זה אינו טקסט באחת השפות שלכם: השאירו אותו ללא שינוי.',
  not_your_language: 'אתם מתרגמים לשפות אחרות: השאירו טקסט זה ללא שינוי.',
  row_ids_missing: 'טקסטים בשפות אחרות בשורות אלה היו אובדים.',
  rows_not_yours: 'השאירו את השורות כפי שהן: שנו רק את הטקסטים שלהן בשפות שלכם.',
  mention_not_yours: 'קשרו והציגו רק את מה שמופיע בטקסט זה בשפה אחרת.',
}
