import type { Words } from '../kernel/words'

const en = {
  save: 'Save',
  publish: 'Publish',
  publishing: 'Publishing…',
  published: 'Published. The public sees it now.',
  unpublish: 'Take off the site',
  unpublishHeading: 'Take this off the site?',
  unpublishBody: 'The public will no longer see it. Nothing is deleted, and it can be published again.',
  unpublishing: 'Taking it off…',
  unpublished: 'The public no longer sees it.',
  stale:
    'Someone else saved this after you opened it ({{changed}}), so nothing was saved. What you wrote is still here: copy it, then reload the page.',
  overtaken:
    'Someone else saved this after you opened it ({{changed}}). What you write here cannot be saved: copy it, then reload the page.',
  refused: 'This was not possible.',
  unreachable: 'The server does not answer. What you wrote is still here: try again in a moment.',
  notReady: 'Not published: something is still missing.',
  missing: 'Missing for publishing',
  nothingMissing: 'Ready to be published',
  showField: 'Show the field',
  openRecord: 'Open it',
  standing: 'Standing',
  draft: 'Draft, not public',
  live: 'Published',
  changed: 'Published · changes not yet published',
  hidden: 'Not public',
  withdrawn: 'Withdrawn',
  keyHeading: 'The key',
  keyOnce: 'Copy it now and keep it on a server: it is never shown again.',
  keyKept: 'I have kept it',
  keyAnother: 'New key',
  keyAnotherHeading: 'Give it another key?',
  keyAnotherBody: 'The key that it has opens nothing from this moment on.',
  keyRevoke: 'Revoke',
  keyRevokeHeading: 'Revoke this client?',
  keyRevokeBody: 'Its key opens nothing from this moment on, and it gets no other.',
}

type DeskWords = typeof en

const ru: DeskWords = {
  save: 'Сохранить',
  publish: 'Опубликовать',
  publishing: 'Публикуется…',
  published: 'Опубликовано. Теперь это видят посетители.',
  unpublish: 'Снять с публикации',
  unpublishHeading: 'Снять с публикации?',
  unpublishBody: 'Посетители больше не увидят эту запись. Ничего не удаляется, её можно опубликовать снова.',
  unpublishing: 'Снимается с публикации…',
  unpublished: 'Посетители больше не видят эту запись.',
  stale:
    'Кто-то сохранил эту запись после того, как вы её открыли ({{changed}}), поэтому ничего не сохранено. Ваш текст остался на странице: скопируйте его и обновите страницу.',
  overtaken:
    'Кто-то сохранил эту запись после того, как вы её открыли ({{changed}}). То, что вы здесь пишете, сохранить не получится: скопируйте текст и обновите страницу.',
  refused: 'Сделать это не удалось.',
  unreachable: 'Сервер не отвечает. Ваш текст остался на странице: попробуйте чуть позже.',
  notReady: 'Не опубликовано: кое-чего ещё не хватает.',
  missing: 'Не хватает для публикации',
  nothingMissing: 'Можно публиковать',
  showField: 'Показать поле',
  openRecord: 'Открыть',
  standing: 'Состояние',
  draft: 'Черновик, посетители не видят',
  live: 'Опубликовано',
  changed: 'Опубликовано · изменения ещё не опубликованы',
  hidden: 'Не опубликовано',
  withdrawn: 'Отозвано',
  keyHeading: 'Ключ',
  keyOnce: 'Скопируйте его сейчас и храните на сервере: больше его не покажут.',
  keyKept: 'Ключ сохранён',
  keyAnother: 'Новый ключ',
  keyAnotherHeading: 'Выдать другой ключ?',
  keyAnotherBody: 'Нынешний ключ сразу перестанет работать.',
  keyRevoke: 'Отозвать',
  keyRevokeHeading: 'Отозвать этого клиента?',
  keyRevokeBody: 'Его ключ сразу перестанет работать, а другого он не получит.',
}

const he: DeskWords = {
  save: 'שמירה',
  publish: 'פרסום',
  publishing: 'מתפרסם…',
  published: 'פורסם. הציבור רואה את זה עכשיו.',
  unpublish: 'הסרה מהאתר',
  unpublishHeading: 'להסיר מהאתר?',
  unpublishBody: 'הציבור לא יראה עוד את הרשומה. דבר אינו נמחק, ואפשר לפרסם אותה שוב.',
  unpublishing: 'מוסר מהאתר…',
  unpublished: 'הציבור אינו רואה עוד את הרשומה.',
  stale:
    'מישהו שמר את הרשומה אחרי שפתחתם אותה ({{changed}}), ולכן דבר לא נשמר. מה שכתבתם עדיין כאן: העתיקו אותו ואז טענו את הדף מחדש.',
  overtaken:
    'מישהו שמר את הרשומה אחרי שפתחתם אותה ({{changed}}). לא ניתן לשמור את מה שנכתב כאן: העתיקו אותו וטענו את הדף מחדש.',
  refused: 'הפעולה לא הצליחה.',
  unreachable: 'השרת אינו עונה. מה שכתבתם עדיין כאן: נסו שוב בעוד רגע.',
  notReady: 'לא פורסם: עדיין חסר משהו.',
  missing: 'חסר לפני פרסום',
  nothingMissing: 'מוכן לפרסום',
  showField: 'הצגת השדה',
  openRecord: 'פתיחה',
  standing: 'מצב',
  draft: 'טיוטה, אינה גלויה לציבור',
  live: 'מפורסם',
  changed: 'מפורסם · יש שינויים שטרם פורסמו',
  hidden: 'לא גלוי לציבור',
  withdrawn: 'נמשך',
  keyHeading: 'המפתח',
  keyOnce: 'העתיקו אותו עכשיו ושמרו אותו בשרת: הוא לא יוצג שוב.',
  keyKept: 'שמרתי אותו',
  keyAnother: 'מפתח חדש',
  keyAnotherHeading: 'לתת לו מפתח אחר?',
  keyAnotherBody: 'המפתח הנוכחי לא יפתח דבר מרגע זה.',
  keyRevoke: 'ביטול',
  keyRevokeHeading: 'לבטל את הלקוח?',
  keyRevokeBody: 'המפתח שלו לא יפתח דבר מרגע זה, ואחר לא יקבל.',
}

/** What the desk says of its own, beside Payload's words; keys `vitrine:…`. */
export const deskWords = { en: { vitrine: en }, ru: { vitrine: ru }, he: { vitrine: he } }

/** The language the desk is shown in, of those it speaks. */
export const deskLanguage = (language: string): keyof Words =>
  language === 'ru' || language === 'he' ? language : 'en'

export const wordsIn = (language: string): DeskWords => deskWords[deskLanguage(language)].vitrine
