import type { valueProblems as english } from '../../en/messages/value-problems'

export const valueProblems: typeof english = {
  text_expected: 'כאן נדרש טקסט.',
  text_of_one_language: 'כאן נדרש טקסט בשפה אחת: השפה מצוינת ב־?locale=, ואת האחרות שומרים בנפרד.',
  text_broken: 'בטקסט יש תו NUL או מחצית של תו: יש להסיר אותו.',
  number_expected: 'כאן נדרש מספר.',
  flag_expected: 'כאן נדרש „כן” או „לא”.',
  day_expected: 'כאן נדרש תאריך בין השנים 1 ל־9999: yyyy-mm-dd.',
  list_expected: 'כאן נדרשת רשימה.',
  group_expected: 'כאן נדרש אובייקט עם שדות.',
  rich_text_expected: 'כאן נדרש טקסט מעוצב, כפי שהרשומה מוסרת אותו.',
  choice_expected: 'כאן נדרש אחד מן הערכים האפשריים של השדה.',
  operator_unfit: 'שדות מסוג זה אינם מושווים כך: בחרו השוואה אחרת.',
  condition_unfit: 'כאן נדרשים ערך מן הסוג שהשדה מחזיק והשוואה המתאימה לו.',
  field_unknown: 'אין שדה כזה, או שאין לשאול עליו.',
  id_expected: 'כאן נדרש מזהה של רשומה.',
  relation_expected: 'כאן נדרשת רשומה: {"relationTo": סוג, "value": מזהה}.',
  part_expected: 'כאן נדרש חלק מסוג קיים, המצוין ב־blockType.',
}
