import { deskLanguage } from '../shared/texts'

const en = {
  understood: 'Understood',
  days: 'from {{from}} to {{to}}',
  since: 'from {{from}} on',
  until: 'up to {{to}}',
  empty: 'No date yet. If nobody knows it, write “unknown”.',
  'too-long': 'This is too long for a date. Longer remarks belong in its note.',
  unread:
    'Not understood yet. Expected, for example: 1975, 1970s, ca. 1979, 1974-1975, June 1975, June 13, 2022, before 1980, unknown.',
  ambiguous:
    'This can be two different days. Write the month as a word, for example April 3, 1975, or write 1975-04-03.',
  impossible: 'There is no such day in the calendar.',
  reversed: 'The second date has to come after the first, for example 1974-1975.',

  captionHeading: 'Take this over from the caption?',
  captionWhat: 'Nothing is filled in until you say so.',
  captionOnly: 'Caption without the credit line',
  captionTitle: 'Title',
  captionDate: 'Date',
  captionCredit: 'Credit line',
  captionInstitution: 'Held by',
  insteadOf: 'instead of “{{value}}”',
  apply: 'Take over what is ticked',
  notNow: 'Not now',
  applied: 'Taken over. Look at it once more, then save.',

  aboutRights: 'What each statement means',
  rightsPage: 'The statement’s own page',
  chooseThis: 'Choose this one',
  chosen: 'chosen',

  inPlace: 'What the images show',
  inPlaceWhat:
    'For readers who cannot see them. This is kept with the file and saved at once, wherever the file is shown.',
  altIn: 'What it shows, in {{language}}',
  decorative: 'Only decoration: nothing is lost when it is not seen',
  notDescribed: 'No words yet say what this shows.',
  describedIn: 'Not said in: {{languages}}',
  saveWords: 'Save these words',
  savingWords: 'Saving…',
  savedWords: 'Saved with the file.',
  notYours: 'This file belongs to another institution: only its people describe it.',
  openFile: 'Open the file',

  languages: 'Languages',
  languagesWhat:
    'Every text of this record in all its languages, side by side. Saving makes a draft; the public sees nothing of it yet.',
  allSaid: 'nothing missing',
  missingOne: '1 text missing',
  missingMany: '{{count}} texts missing',
  missing: 'missing',
  nowhere: 'Not written in any language yet ({{count}})',
  inForm: 'Formatted text: write it in the form',
  writtenIn: 'written in this language',
  saveAll: 'Save',
  savingAll: 'Saving…',
  savedAll: 'Saved as a draft.',
  nothingToSave: 'Nothing is changed',
  changedCount: 'changed: {{count}}',
  overtaken:
    'Not saved: somebody else saved this in the meantime ({{changed}}). Their text is shown now; what you wrote stays where you wrote it. Look once more, and save.',
  theirs: 'Theirs now: {{value}}',
  mayNot: 'You may read this, not change it.',
  loading: 'Reading…',

  passage: 'Language of the passage',
  passageUnmarked: 'Not marked',
}

export type FormTexts = typeof en

const ru: FormTexts = {
  understood: 'Понято так',
  days: 'с {{from}} по {{to}}',
  since: 'с {{from}}',
  until: 'до {{to}} включительно',
  empty: 'Даты ещё нет. Если она никому не известна, напишите «неизвестно».',
  'too-long': 'Для даты это слишком длинно. Пояснениям место в примечании.',
  unread:
    'Пока не понято. Например: 1975, 1970-е, около 1979, 1974-1975, июнь 1975, 13 июня 2022, до 1980, неизвестно.',
  ambiguous: 'Это могут быть два разных дня. Напишите месяц словом, например 3 апреля 1975, или так: 1975-04-03.',
  impossible: 'Такого дня в календаре нет.',
  reversed: 'Вторая дата должна быть позже первой, например 1974-1975.',

  captionHeading: 'Перенести это из подписи?',
  captionWhat: 'Пока вы не подтвердите, ничего не заполняется.',
  captionOnly: 'Подпись без указания источника',
  captionTitle: 'Название',
  captionDate: 'Дата',
  captionCredit: 'Указание источника',
  captionInstitution: 'Где хранится',
  insteadOf: 'вместо «{{value}}»',
  apply: 'Перенести отмеченное',
  notNow: 'Не сейчас',
  applied: 'Перенесено. Посмотрите ещё раз и сохраните.',

  aboutRights: 'Что означает каждый статус',
  rightsPage: 'Страница этого статуса',
  chooseThis: 'Выбрать',
  chosen: 'выбрано',

  inPlace: 'Что изображено',
  inPlaceWhat:
    'Для читателей, которые не видят изображений. Эти слова хранятся вместе с файлом и сохраняются сразу, где бы он ни был показан.',
  altIn: 'Что изображено, язык: {{language}}',
  decorative: 'Только украшение: без него ничего не теряется',
  notDescribed: 'Пока нигде не сказано, что здесь изображено.',
  describedIn: 'Не сказано на языках: {{languages}}',
  saveWords: 'Сохранить эти слова',
  savingWords: 'Сохраняется…',
  savedWords: 'Сохранено вместе с файлом.',
  notYours: 'Файл принадлежит другому учреждению: описывают его только там.',
  openFile: 'Открыть файл',

  languages: 'Языки',
  languagesWhat:
    'Все тексты записи на всех её языках рядом. При сохранении получается черновик; посетители его пока не видят.',
  allSaid: 'всё есть',
  missingOne: 'не хватает 1 текста',
  missingMany: 'не хватает текстов: {{count}}',
  missing: 'нет',
  nowhere: 'Пока не написано ни на одном языке ({{count}})',
  inForm: 'Оформленный текст: пишите его в форме',
  writtenIn: 'язык оригинала',
  saveAll: 'Сохранить',
  savingAll: 'Сохраняется…',
  savedAll: 'Сохранено как черновик.',
  nothingToSave: 'Ничего не изменено',
  changedCount: 'изменено: {{count}}',
  overtaken:
    'Не сохранено: тем временем запись сохранил кто-то другой ({{changed}}). Теперь показан чужой текст; написанное вами осталось на месте. Посмотрите ещё раз и сохраните.',
  theirs: 'Теперь у другого: {{value}}',
  mayNot: 'Это вы можете читать, но не менять.',
  loading: 'Читаем…',

  passage: 'Язык отрывка',
  passageUnmarked: 'Без пометки',
}

const he: FormTexts = {
  understood: 'הובן כך',
  days: 'מ-{{from}} עד {{to}}',
  since: 'מ-{{from}} ואילך',
  until: 'עד {{to}}',
  empty: 'עדיין אין תאריך. אם איש אינו יודע אותו, כתבו ”לא ידוע“.',
  'too-long': 'זה ארוך מדי לתאריך. מקומן של הבהרות בהערה.',
  unread: 'עדיין לא הובן. לדוגמה: 1975, שנות ה-70, בערך 1979, 1974-1975, יוני 1975, 13 ביוני 2022, לפני 1980, לא ידוע.',
  ambiguous: 'אלה יכולים להיות שני ימים שונים. כתבו את החודש במילה, למשל 3 באפריל 1975, או כך: 1975-04-03.',
  impossible: 'אין יום כזה בלוח השנה.',
  reversed: 'התאריך השני צריך לבוא אחרי הראשון, למשל 1974-1975.',

  captionHeading: 'להעביר זאת מן הכיתוב?',
  captionWhat: 'דבר אינו ממולא עד שתאשרו.',
  captionOnly: 'הכיתוב בלי שורת הקרדיט',
  captionTitle: 'כותרת',
  captionDate: 'תאריך',
  captionCredit: 'שורת קרדיט',
  captionInstitution: 'שמור אצל',
  insteadOf: 'במקום ”{{value}}“',
  apply: 'העברת מה שסומן',
  notNow: 'לא עכשיו',
  applied: 'הועבר. הביטו שוב, ואז שמרו.',

  aboutRights: 'מה אומרת כל הצהרה',
  rightsPage: 'הדף של ההצהרה',
  chooseThis: 'לבחור בזו',
  chosen: 'נבחרה',

  inPlace: 'מה רואים בתמונות',
  inPlaceWhat: 'לקוראים שאינם רואים אותן. המילים נשמרות עם הקובץ, מיד, בכל מקום שבו הוא מוצג.',
  altIn: 'מה רואים, בשפה: {{language}}',
  decorative: 'קישוט בלבד: דבר לא נגרע כשאין רואים אותו',
  notDescribed: 'עדיין לא נאמר מה רואים כאן.',
  describedIn: 'לא נאמר בשפות: {{languages}}',
  saveWords: 'שמירת המילים',
  savingWords: 'נשמר…',
  savedWords: 'נשמר עם הקובץ.',
  notYours: 'הקובץ שייך למוסד אחר: רק אנשיו מתארים אותו.',
  openFile: 'פתיחת הקובץ',

  languages: 'שפות',
  languagesWhat: 'כל טקסט של הרשומה בכל השפות, זה לצד זה. השמירה יוצרת טיוטה; הציבור עדיין אינו רואה ממנה דבר.',
  allSaid: 'דבר אינו חסר',
  missingOne: 'חסר טקסט אחד',
  missingMany: 'חסרים {{count}} טקסטים',
  missing: 'חסר',
  nowhere: 'עדיין לא נכתב בשום שפה ({{count}})',
  inForm: 'טקסט מעוצב: כתבו אותו בטופס',
  writtenIn: 'שפת המקור',
  saveAll: 'שמירה',
  savingAll: 'נשמר…',
  savedAll: 'נשמר כטיוטה.',
  nothingToSave: 'דבר לא שונה',
  changedCount: 'שונו: {{count}}',
  overtaken:
    'לא נשמר: בינתיים מישהו אחר שמר את הרשומה ({{changed}}). כעת מוצג הטקסט שלו; מה שכתבתם נשאר במקומו. הביטו שוב, ושמרו.',
  theirs: 'אצל האחר כעת: {{value}}',
  mayNot: 'את זה אתם רשאים לקרוא, לא לשנות.',
  loading: 'נקרא…',

  passage: 'שפת הקטע',
  passageUnmarked: 'ללא סימון',
}

/** What the forms say of their own: the date, the caption, rights, images, and the languages side by side. */
export const formTexts = { en, ru, he }

export const formTextsIn = (language: string): FormTexts => formTexts[deskLanguage(language)]
