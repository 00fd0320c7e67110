import type { Vocabulary } from '../../languages/ui-text'

/** Problems of uploaded files by code. The English detail also says what the file is and what is accepted. */
export const fileProblemTexts: Vocabulary = {
  file_missing: {
    en: 'Send a file.',
    ru: 'Приложите файл.',
    he: 'יש לצרף קובץ.',
  },
  file_type: {
    en: 'Files of this kind are not taken.',
    ru: 'Файлы такого вида не принимаются.',
    he: 'קבצים מסוג זה אינם מתקבלים.',
  },
  file_mismatch: {
    en: 'The file is not what its name says. Give it its right name.',
    ru: 'Содержимое файла не соответствует его имени. Дайте файлу верное имя.',
    he: 'תוכן הקובץ אינו תואם את שמו. תנו לקובץ את שמו הנכון.',
  },
  file_broken: {
    en: 'The file cannot be read to its end. Was it cut short?',
    ru: 'Файл не читается до конца. Возможно, он обрезан.',
    he: 'לא ניתן לקרוא את הקובץ עד סופו. ייתכן שנקטע.',
  },
  file_too_large: {
    en: 'The file is too large.',
    ru: 'Файл слишком большой.',
    he: 'הקובץ גדול מדי.',
  },
  file_too_many_pixels: {
    en: 'The image has too many pixels.',
    ru: 'В изображении слишком много пикселей.',
    he: 'בתמונה יש יותר מדי פיקסלים.',
  },
  captions_broken: {
    en: 'These captions are not WebVTT as it should be.',
    ru: 'Субтитры не соответствуют формату WebVTT.',
    he: 'הכתוביות אינן בתבנית WebVTT תקינה.',
  },
  foreign_captions: {
    en: 'Choose captions of the same institution.',
    ru: 'Выберите субтитры того же учреждения.',
    he: 'בחרו כתוביות של אותו מוסד.',
  },
  file_fixed: {
    en: 'The file of a medium stays as it is. Add the other file as a new medium.',
    ru: 'Файл заменить нельзя. Добавьте другой файл как новый материал.',
    he: 'אי אפשר להחליף את הקובץ. הוסיפו את הקובץ האחר כפריט מדיה חדש.',
  },
}
