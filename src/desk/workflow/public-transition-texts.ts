import type { WithdrawalReason } from '../../model/withdrawal-reasons'
import type { DialogTexts } from './dialog-texts'

/** What is said with the verbs that change what the public sees, or that a draft differs from it. */
type PublicTransitionTexts = Record<'publish' | 'discard' | 'unpublish' | 'withdraw' | 'reinstate', DialogTexts> & {
  reason: string
  publicReason: string
  reasons: Record<WithdrawalReason, string>
}

const en: PublicTransitionTexts = {
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
    body: 'The public will no longer see it. Nothing is deleted. It is a draft again: to be public once more, it has to be approved anew.',
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
    done: 'No longer withdrawn. It is a draft, and not public until it is approved and published.',
    heading: 'Reinstate this?',
    body: 'It is no longer withdrawn, but a draft: it can be approved and published again.',
  },
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
}

const ru: PublicTransitionTexts = {
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
    body: 'Посетители больше не увидят эту запись. Ничего не удаляется. Запись снова станет черновиком: чтобы опубликовать её, нужно новое одобрение.',
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
    done: 'Больше не отозвано. Это черновик: посетители увидят запись после одобрения и публикации.',
    heading: 'Вернуть отозванную запись?',
    body: 'Запись больше не будет отозванной и станет черновиком: её можно будет одобрить и опубликовать.',
  },
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
}

const he: PublicTransitionTexts = {
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
    body: 'הציבור לא יראה עוד את הרשומה. דבר אינו נמחק. היא שוב טיוטה: כדי לפרסם אותה יש לאשר אותה מחדש.',
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
    done: 'אינה משוכה עוד. היא טיוטה, והציבור יראה אותה רק אחרי אישור ופרסום.',
    heading: 'לבטל את המשיכה?',
    body: 'הרשומה לא תהיה עוד משוכה אלא טיוטה, ואפשר יהיה לאשר ולפרסם אותה.',
  },
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
}

export const publicTransitionTexts = { en, ru, he }
