import { deskLanguage } from '../shared/texts'

const en = {
  change: 'Change the chosen records: {{count}}',
  choose: 'Choose records in the list to change several at once.',
  what: 'Only what you fill in here is changed, in each of them. Other fields stay as they are; every change is a draft.',
  creditLine: 'Credit line',
  rights: 'Rights statement',
  genre: 'Genre',
  addThemes: 'Add themes',
  removeThemes: 'Take themes away',
  asItIs: 'As it is',
  apply: 'Change them',
  changing: 'Changed {{done}} of {{count}}…',
  changed: 'Changed: {{changed}}. Refused: {{refused}}.',
  nothingToChange: 'Fill in what shall change.',
  open: 'Open it',
  reload: 'Show the list anew',
  unanswered: 'The server does not answer. What was changed so far stays.',
}

type BulkTexts = typeof en

const ru: BulkTexts = {
  change: 'Изменить выбранные записи: {{count}}',
  choose: 'Выберите записи в списке, чтобы изменить сразу несколько.',
  what: 'Меняется только то, что заполнено здесь, – в каждой записи. Остальные поля остаются; каждое изменение – черновик.',
  creditLine: 'Указание источника',
  rights: 'Правовой статус',
  genre: 'Жанр',
  addThemes: 'Добавить темы',
  removeThemes: 'Убрать темы',
  asItIs: 'Как есть',
  apply: 'Изменить',
  changing: 'Изменено {{done}} из {{count}}…',
  changed: 'Изменено: {{changed}}. Отказано: {{refused}}.',
  nothingToChange: 'Заполните то, что нужно изменить.',
  open: 'Открыть',
  reload: 'Показать список заново',
  unanswered: 'Сервер не отвечает. Уже изменённое остаётся.',
}

const he: BulkTexts = {
  change: 'שינוי הרשומות שנבחרו: {{count}}',
  choose: 'בחרו רשומות ברשימה כדי לשנות כמה יחד.',
  what: 'משתנה רק מה שמולא כאן, בכל אחת מהן. שאר השדות נשארים כפי שהם; כל שינוי הוא טיוטה.',
  creditLine: 'שורת קרדיט',
  rights: 'הצהרת זכויות',
  genre: 'סוגה',
  addThemes: 'הוספת נושאים',
  removeThemes: 'הסרת נושאים',
  asItIs: 'כפי שהוא',
  apply: 'לשנות אותן',
  changing: 'שונו {{done}} מתוך {{count}}…',
  changed: 'שונו: {{changed}}. סורבו: {{refused}}.',
  nothingToChange: 'מלאו את מה שישתנה.',
  open: 'פתיחה',
  reload: 'הצגת הרשימה מחדש',
  unanswered: 'השרת אינו עונה. מה ששונה עד כה נשאר.',
}

export const bulkTexts = { en, ru, he }

/** What the desk says where several records are changed at once. */
export const bulkTextsIn = (language: string): BulkTexts => bulkTexts[deskLanguage(language)]
