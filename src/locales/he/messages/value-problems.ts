import type { valueProblems as english } from '../../en/messages/value-problems'

export const valueProblems: typeof english = {
  text_expected: 'כאן נדרש טקסט.',
  text_of_one_language: 'כאן נדרש טקסט בשפה אחת. השפה מצוינת ב־⁦?locale=⁩, ואת האחרות שומרים בנפרד.',
  text_broken: 'כאן נדרש טקסט של תווים שלמים: יש בו תו NUL או מחצית של תו.',
  number_expected: 'כאן נדרש מספר.',
  flag_expected: 'כאן נדרש true או false (״כן״ או ״לא״).',
  day_expected: 'כאן נדרש תאריך בין השנים 1 ל־9999, בצורה ⁦yyyy-mm-dd⁩.',
  list_expected: 'כאן נדרשת רשימה.',
  group_expected: 'כאן נדרש אובייקט עם שדות.',
  rich_text_expected: 'כאן נדרש טקסט מעוצב, כפי שהרשומה מחזירה אותו.',
  choice_expected: 'כאן נדרש אחד מן הערכים האפשריים של השדה.',
  operator_unfit: 'השדה אינו תומך בהשוואה זו: בחרו אחרת.',
  condition_unfit: 'כאן נדרשים ערך מסוג השדה והשוואה שהשדה תומך בה.',
  field_unknown: 'אין שדה כזה, או שאי אפשר לשאול עליו.',
  id_expected: 'כאן נדרש מזהה של רשומה.',
  relation_expected: 'כאן נדרשת רשומה, כאובייקט עם הסוג ב־relationTo והמזהה ב־value‎.',
  part_expected: 'כאן נדרש בלוק מסוג מוכר: הסוג מצוין ב־blockType.',
}
