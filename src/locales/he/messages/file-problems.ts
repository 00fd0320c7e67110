import type { fileProblems as english } from '../../en/messages/file-problems'

export const fileProblems: typeof english = {
  file_missing: 'יש לצרף קובץ.',
  file_type: 'קבצים מסוג זה אינם מתקבלים.',
  file_mismatch: 'תוכן הקובץ אינו תואם את שמו. שנו את שם הקובץ.',
  file_broken: 'לא ניתן לקרוא את הקובץ עד סופו. ייתכן שנקטע.',
  file_too_large: 'הקובץ גדול מדי.',
  file_too_many_pixels: 'בתמונה יש יותר מדי פיקסלים.',
  captions_broken: 'הכתוביות אינן WebVTT תקין.',
  foreign_captions: 'בחרו כתוביות של אותו מוסד.',
  file_fixed: 'אי אפשר להחליף את הקובץ. הוסיפו את הקובץ האחר כפריט מדיה חדש.',
}
