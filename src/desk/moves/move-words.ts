import type { WithdrawalReason } from '../../kernel/withdrawal-reasons'
import { deskLanguage } from '../words'

/** The verbs as the desk offers them, in the order of the menu. */
export const moves = [
  'submit',
  'recall',
  'request_changes',
  'approve',
  'publish',
  'discard',
  'unpublish',
  'withdraw',
  'reinstate',
] as const
export type MoveName = (typeof moves)[number]
export const isMove = (verb: string): verb is MoveName => moves.some((move) => move === verb)

/** What a button says, what a dialog asks before, and what is said when it is done. */
interface Says {
  label: string
  busy: string
  done: string
  heading: string
  body: string
}

type MoveWords = Record<MoveName, Says> & {
  more: string
  note: string
  noteForColleagues: string
  reason: string
  publicReason: string
  reasons: Record<WithdrawalReason, string>
  /** an approval by who submitted it, where somebody else's is wanted */
  exception: Pick<Says, 'label' | 'heading' | 'body'> & { reason: string }
}

const en: MoveWords = {
  submit: {
    label: 'Submit for review',
    busy: 'Submitting…',
    done: 'Submitted. You are told when somebody has looked at it.',
    heading: 'Submit this for review?',
    body: 'Whoever reviews it is told. You can take it back as long as nobody has decided.',
  },
  recall: {
    label: 'Take back from review',
    busy: 'Taking it back…',
    done: 'It is a draft again.',
    heading: 'Take this back from review?',
    body: 'It becomes a draft again. Nothing of it is lost.',
  },
  request_changes: {
    label: 'Ask for changes',
    busy: 'Sending it back…',
    done: 'Sent back with what you wrote.',
    heading: 'Ask for changes',
    body: 'Whoever submitted it is told what you write here.',
  },
  approve: {
    label: 'Approve',
    busy: 'Approving…',
    done: 'Approved as it stands. An edit takes the approval away.',
    heading: 'Approve this?',
    body: 'Your word is for the text as it stands now: whoever edits it asks for it anew.',
  },
  publish: {
    label: 'Publish',
    busy: 'Publishing…',
    done: 'Published. The public sees it now.',
    heading: 'Publish this?',
    body: 'The public sees it within a second.',
  },
  discard: {
    label: 'Discard the changes',
    busy: 'Discarding…',
    done: 'The draft is again what the public reads.',
    heading: 'Discard the changes?',
    body: 'The draft becomes again what the public reads. What you discard stays among the versions.',
  },
  unpublish: {
    label: 'Take off the site',
    busy: 'Taking it off…',
    done: 'The public no longer sees it.',
    heading: 'Take this off the site?',
    body: 'The public will no longer see it. Nothing is deleted, and it can be published again.',
  },
  withdraw: {
    label: 'Withdraw',
    busy: 'Withdrawing…',
    done: 'Withdrawn, everywhere. Whoever shows it is asked to look.',
    heading: 'Withdraw this?',
    body: 'It disappears from the site with its pictures, at once and everywhere. Its address says that it was withdrawn, and no import brings it back.',
  },
  reinstate: {
    label: 'Reinstate',
    busy: 'Reinstating…',
    done: 'No longer withdrawn. It is not public until somebody publishes it.',
    heading: 'Reinstate this?',
    body: 'It is no longer withdrawn, and can be published again.',
  },
  more: 'More',
  note: 'What is to be changed',
  noteForColleagues: 'A note for colleagues',
  reason: 'Why',
  publicReason: 'What visitors are told (they read this at its address)',
  reasons: {
    rights: 'Rights',
    privacy: 'Privacy',
    consent: 'Consent was taken back',
    embargo: 'Embargo',
    legal: 'Legal order',
    error: 'An error',
    other: 'Another reason',
  },
  exception: {
    label: 'Approve as an exception…',
    heading: 'Approve what you submitted yourself?',
    body: 'Here somebody else approves than who submitted it. As an exception you may, with a reason: it is remembered, and others read it.',
    reason: 'Why nobody else could',
  },
}

const ru: MoveWords = {
  submit: {
    label: 'На проверку',
    busy: 'Отправляется…',
    done: 'Отправлено. Вам сообщат, когда запись посмотрят.',
    heading: 'Отправить на проверку?',
    body: 'Проверяющие получат сообщение. Пока решения нет, запись можно забрать назад.',
  },
  recall: {
    label: 'Забрать с проверки',
    busy: 'Забирается…',
    done: 'Запись снова черновик.',
    heading: 'Забрать с проверки?',
    body: 'Запись снова станет черновиком. Ничего не пропадёт.',
  },
  request_changes: {
    label: 'Попросить исправить',
    busy: 'Возвращается…',
    done: 'Запись возвращена с вашими словами.',
    heading: 'Попросить исправить',
    body: 'Отправивший на проверку прочтёт то, что вы здесь напишете.',
  },
  approve: {
    label: 'Одобрить',
    busy: 'Одобряется…',
    done: 'Одобрено в этом виде. Любая правка снимает одобрение.',
    heading: 'Одобрить?',
    body: 'Одобряется текст в его нынешнем виде: после правки одобрение нужно снова.',
  },
  publish: {
    label: 'Опубликовать',
    busy: 'Публикуется…',
    done: 'Опубликовано. Теперь это видят посетители.',
    heading: 'Опубликовать?',
    body: 'Посетители увидят запись через секунду.',
  },
  discard: {
    label: 'Отменить изменения',
    busy: 'Отменяется…',
    done: 'Черновик снова такой, каким его читают посетители.',
    heading: 'Отменить изменения?',
    body: 'Черновик снова станет таким, каким его читают посетители. Отменённое останется среди версий.',
  },
  unpublish: {
    label: 'Снять с публикации',
    busy: 'Снимается с публикации…',
    done: 'Посетители больше не видят эту запись.',
    heading: 'Снять с публикации?',
    body: 'Посетители больше не увидят эту запись. Ничего не удаляется, её можно опубликовать снова.',
  },
  withdraw: {
    label: 'Отозвать',
    busy: 'Отзывается…',
    done: 'Отозвано отовсюду. Тех, кто её показывает, попросили посмотреть.',
    heading: 'Отозвать запись?',
    body: 'Она сразу исчезнет с сайта отовсюду вместе с изображениями. Её адрес сообщит, что она отозвана, и никакой импорт её не вернёт.',
  },
  reinstate: {
    label: 'Вернуть отозванное',
    busy: 'Возвращается…',
    done: 'Больше не отозвано. Посетители увидят запись после публикации.',
    heading: 'Вернуть отозванную запись?',
    body: 'Запись больше не будет отозванной, её можно будет опубликовать.',
  },
  more: 'Ещё',
  note: 'Что исправить',
  noteForColleagues: 'Примечание для коллег',
  reason: 'Почему',
  publicReason: 'Что сказать посетителям (они прочтут это по её адресу)',
  reasons: {
    rights: 'Права',
    privacy: 'Частная жизнь',
    consent: 'Согласие отозвано',
    embargo: 'Эмбарго',
    legal: 'Решение суда или закона',
    error: 'Ошибка',
    other: 'Другая причина',
  },
  exception: {
    label: 'Одобрить в виде исключения…',
    heading: 'Одобрить то, что отправили вы сами?',
    body: 'Здесь одобряет не тот, кто отправил. В виде исключения можно и вам, но с причиной: она запоминается, её прочтут другие.',
    reason: 'Почему не смог никто другой',
  },
}

const he: MoveWords = {
  submit: {
    label: 'הגשה לבדיקה',
    busy: 'מוגש…',
    done: 'הוגש. תקבלו הודעה אחרי שמישהו יבדוק.',
    heading: 'להגיש לבדיקה?',
    body: 'הבודקים יקבלו הודעה. כל עוד לא הוחלט, אפשר להחזיר אליכם.',
  },
  recall: {
    label: 'החזרה מבדיקה',
    busy: 'מוחזר…',
    done: 'הרשומה שוב טיוטה.',
    heading: 'להחזיר מבדיקה?',
    body: 'הרשומה תהיה שוב טיוטה. דבר לא יאבד.',
  },
  request_changes: {
    label: 'בקשת תיקונים',
    busy: 'נשלח בחזרה…',
    done: 'הוחזר עם מה שכתבתם.',
    heading: 'בקשת תיקונים',
    body: 'מי שהגיש יקרא את מה שתכתבו כאן.',
  },
  approve: {
    label: 'אישור',
    busy: 'מאושר…',
    done: 'אושר כפי שהוא. כל עריכה מבטלת את האישור.',
    heading: 'לאשר?',
    body: 'האישור הוא לנוסח כפי שהוא עכשיו: מי שעורך מבקש אישור מחדש.',
  },
  publish: {
    label: 'פרסום',
    busy: 'מתפרסם…',
    done: 'פורסם. הציבור רואה את זה עכשיו.',
    heading: 'לפרסם?',
    body: 'הציבור יראה את הרשומה בתוך שנייה.',
  },
  discard: {
    label: 'ביטול השינויים',
    busy: 'מבוטל…',
    done: 'הטיוטה היא שוב מה שהציבור קורא.',
    heading: 'לבטל את השינויים?',
    body: 'הטיוטה תהיה שוב מה שהציבור קורא. מה שמבוטל נשאר בין הגרסאות.',
  },
  unpublish: {
    label: 'הסרה מהאתר',
    busy: 'מוסר מהאתר…',
    done: 'הציבור אינו רואה עוד את הרשומה.',
    heading: 'להסיר מהאתר?',
    body: 'הציבור לא יראה עוד את הרשומה. דבר אינו נמחק, ואפשר לפרסם אותה שוב.',
  },
  withdraw: {
    label: 'משיכה',
    busy: 'נמשך…',
    done: 'נמשך מכל מקום. מי שמציג את הרשומה מתבקש להביט.',
    heading: 'למשוך את הרשומה?',
    body: 'היא תיעלם מיד מהאתר עם תמונותיה, בכל מקום. הכתובת שלה תאמר שנמשכה, ושום ייבוא לא יחזיר אותה.',
  },
  reinstate: {
    label: 'ביטול המשיכה',
    busy: 'מוחזר…',
    done: 'אינה משוכה עוד. הציבור יראה אותה רק אחרי פרסום.',
    heading: 'לבטל את המשיכה?',
    body: 'הרשומה לא תהיה עוד משוכה, ואפשר יהיה לפרסם אותה.',
  },
  more: 'עוד',
  note: 'מה לתקן',
  noteForColleagues: 'הערה לעמיתים',
  reason: 'מדוע',
  publicReason: 'מה ייאמר למבקרים (הם יקראו זאת בכתובתה)',
  reasons: {
    rights: 'זכויות',
    privacy: 'פרטיות',
    consent: 'ההסכמה בוטלה',
    embargo: 'אמברגו',
    legal: 'צו משפטי',
    error: 'טעות',
    other: 'סיבה אחרת',
  },
  exception: {
    label: 'אישור חריג…',
    heading: 'לאשר מה שהגשתם בעצמכם?',
    body: 'כאן מאשר מי שלא הגיש. כחריג אפשר גם לכם, עם סיבה: היא נזכרת, ואחרים קוראים אותה.',
    reason: 'מדוע לא יכול היה אחר',
  },
}

export const moveWords = { en, ru, he }
export const moveWordsIn = (language: string): MoveWords => moveWords[deskLanguage(language)]
