import { deskLanguage } from '../shared/texts'

const en = {
  perhaps: 'Perhaps it is there already:',
  merge: 'Merge…',
  mergeHeading: 'Merge with another',
  mergeWhat:
    'For two records that are one and the same. The other one stays, and takes over the name, variants and numbers of this one; every draft that mentions this one mentions the other. Texts are not joined: copy what you want to keep first.',
  other: 'The record that stays: find it by any name',
  thisOne: 'This one, which becomes part of the other',
  otherOne: 'The other, which stays',
  address: 'Address',
  variants: 'Other names',
  used: 'Mentioned by',
  choose: 'Choose',
  confirm: 'Merge the two',
  merged: 'Merged. The public sees nothing of it until the other record is published.',
  became: 'This record has become part of another:',
  absorbed: 'Has become part of this record:',
  pending: 'The public does not know yet. Publishing this record makes it final.',
  final: 'The public has seen it: it stays.',
  undo: 'Undo the merge',
  undone: 'Undone. What mentioned the record mentions it again.',
  left: 'These were changed since and stay as they are:',
  impossible: 'This was not possible.',
  nobody: 'The server does not answer. Try again in a moment.',
}

type MergeTexts = typeof en

const ru: MergeTexts = {
  perhaps: 'Возможно, запись уже есть:',
  merge: 'Объединить…',
  mergeHeading: 'Объединить с другой записью',
  mergeWhat:
    'Для двух записей об одном и том же. Другая запись остаётся и получает имя, варианты и номера этой; все черновики, где упомянута эта, будут упоминать другую. Тексты не соединяются: сначала скопируйте то, что хотите сохранить.',
  other: 'Запись, которая останется: найдите по любому имени',
  thisOne: 'Эта запись, она станет частью другой',
  otherOne: 'Другая запись, она остаётся',
  address: 'Адрес',
  variants: 'Другие имена',
  used: 'Упоминаний',
  choose: 'Выбрать',
  confirm: 'Объединить',
  merged: 'Объединено. Посетители ничего не увидят, пока не опубликована другая запись.',
  became: 'Эта запись стала частью другой:',
  absorbed: 'Частью этой записи стала:',
  pending: 'Посетители об этом ещё не знают. После публикации этой записи отменить будет нельзя.',
  final: 'Посетители это уже видели: изменить нельзя.',
  undo: 'Отменить объединение',
  undone: 'Отменено. Упоминания снова ведут к прежней записи.',
  left: 'Эти записи с тех пор изменили, они остаются как есть:',
  impossible: 'Сделать это не удалось.',
  nobody: 'Сервер не отвечает. Попробуйте чуть позже.',
}

const he: MergeTexts = {
  perhaps: 'אולי הרשומה כבר קיימת:',
  merge: 'מיזוג…',
  mergeHeading: 'מיזוג עם רשומה אחרת',
  mergeWhat:
    'לשתי רשומות שהן אחת. האחרת נשארת, ומקבלת את השם, הצורות והמספרים של זו; כל טיוטה שמזכירה את זו תזכיר את האחרת. הטקסטים אינם מצורפים: העתיקו תחילה מה שתרצו לשמור.',
  other: 'הרשומה שנשארת: חפשו לפי כל שם',
  thisOne: 'זו, שתהיה חלק מהאחרת',
  otherOne: 'האחרת, שנשארת',
  address: 'כתובת',
  variants: 'שמות נוספים',
  used: 'מספר האזכורים',
  choose: 'בחירה',
  confirm: 'מיזוג השתיים',
  merged: 'מוזג. הציבור לא יראה דבר עד שהרשומה האחרת תתפרסם.',
  became: 'רשומה זו הייתה לחלק מאחרת:',
  absorbed: 'הייתה לחלק מרשומה זו:',
  pending: 'הציבור עוד אינו יודע. פרסום רשומה זו יעשה את המיזוג לסופי.',
  final: 'הציבור כבר ראה זאת: אין לשנות.',
  undo: 'ביטול המיזוג',
  undone: 'בוטל. האזכורים שבו אל הרשומה.',
  left: 'אלה שונו מאז ונשארים כפי שהם:',
  impossible: 'הפעולה לא הצליחה.',
  nobody: 'השרת אינו עונה. נסו שוב בעוד רגע.',
}

export const mergeTexts = { en, ru, he }

/** What the desk says of records that may be one. */
export const mergeTextsIn = (language: string): MergeTexts => mergeTexts[deskLanguage(language)]
