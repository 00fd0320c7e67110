import { deskLanguage } from '../shared/texts'

const en = {
  offered: 'Roles that you are offered',
  offeredWhat: 'A role begins when you accept it. Until then nothing changes.',
  wholeExhibit: 'the whole exhibit',
  offeredBy: 'offered by {{by}}, until {{day}}',
  until: 'until {{day}}',
  accept: 'Accept',
  decline: 'Decline',
  accepted: 'You have the role now.',
  declined: 'The offer is declined.',
  notDone: 'This was not done.',
  made: 'Roles that wait for an answer',
  madeWhat: 'Offered to people who have an account already. Until they accept, the offer can be taken back.',
  offeredTo: 'to {{address}}, offered by {{by}}, until {{day}}',
  takeBack: 'Take back',
  takenBack: 'The offer is taken back.',
  unconfirmed: 'Accounts that are not confirmed',
  unconfirmedWhat:
    'Nobody has followed a link in a letter to these accounts. What is offered to them waits until that happens, or until you vouch that the account is its person’s.',
  neverIn: 'nobody has logged in yet',
  holds: 'Roles: {{roles}}',
  isOffered: 'Offered: {{roles}}',
  noRoles: 'none',
  vouch: 'Vouch',
  vouchFor: 'Vouch for {{name}}',
  vouchHeading: 'Does this account belong to {{name}}?',
  vouchWhat:
    'Vouch only if you asked that person yourself, and not at this address. It is recorded, their institutions are told, and they may accept what they are offered.',
  vouched: 'You have vouched for the account.',
  addresses: 'Addresses that wait to be confirmed',
  addressesWhat:
    'Another address was given for these accounts. It counts once the link in the letter to it is followed; until then the present one does.',
  addressFromTo: 'from {{from}} to {{to}}',
  addressAskedBy: 'Asked for by {{by}}; the link works until {{when}}.',
}

type RoleOfferTexts = typeof en

const ru: RoleOfferTexts = {
  offered: 'Роли, которые вам предлагают',
  offeredWhat: 'Роль начнётся, когда вы её примете. До этого ничего не меняется.',
  wholeExhibit: 'вся выставка',
  offeredBy: 'предлагает {{by}}, до {{day}}',
  until: 'до {{day}}',
  accept: 'Принять',
  decline: 'Отказаться',
  accepted: 'Теперь у вас есть эта роль.',
  declined: 'Вы отказались от предложения.',
  notDone: 'Сделать это не удалось.',
  made: 'Роли, которые ждут ответа',
  madeWhat: 'Предложены людям, у которых уже есть учётная запись. Пока они не приняли, предложение можно отозвать.',
  offeredTo: 'для {{address}}, предлагает {{by}}, до {{day}}',
  takeBack: 'Отозвать',
  takenBack: 'Предложение отозвано.',
  unconfirmed: 'Неподтверждённые учётные записи',
  unconfirmedWhat:
    'Ссылку из письма на эти адреса никто не открывал. Предложенные роли ждут, пока это не произойдёт или пока вы не поручитесь, что учётная запись принадлежит этому человеку.',
  neverIn: 'никто ещё не входил',
  holds: 'Роли: {{roles}}',
  isOffered: 'Предложено: {{roles}}',
  noRoles: 'нет',
  vouch: 'Поручиться',
  vouchFor: 'Поручиться: {{name}}',
  vouchHeading: 'Эта учётная запись принадлежит человеку по имени {{name}}?',
  vouchWhat:
    'Поручитесь, только если вы сами спросили этого человека, и не по этому адресу. Это записывается, его учреждениям сообщают, и он может принять то, что ему предложено.',
  vouched: 'Вы поручились за учётную запись.',
  addresses: 'Адреса, которые ждут подтверждения',
  addressesWhat:
    'Для этих учётных записей указан другой адрес. Он начнёт действовать, когда откроют ссылку из письма на него; до этого действует нынешний.',
  addressFromTo: 'с {{from}} на {{to}}',
  addressAskedBy: 'Запрос: {{by}}. Ссылка действует до {{when}}.',
}

const he: RoleOfferTexts = {
  offered: 'תפקידים שמוצעים לכם',
  offeredWhat: 'תפקיד מתחיל כשאתם מקבלים אותו. עד אז דבר אינו משתנה.',
  wholeExhibit: 'התערוכה כולה',
  offeredBy: 'הצעה מאת {{by}}, עד {{day}}',
  until: 'עד {{day}}',
  accept: 'קבלה',
  decline: 'דחייה',
  accepted: 'התפקיד שלכם מעכשיו.',
  declined: 'ההצעה נדחתה.',
  notDone: 'הפעולה לא בוצעה.',
  made: 'תפקידים שמחכים לתשובה',
  madeWhat: 'הוצעו לאנשים שכבר יש להם חשבון. כל עוד לא קיבלו, אפשר לבטל את ההצעה.',
  offeredTo: 'אל {{address}}, הצעה מאת {{by}}, עד {{day}}',
  takeBack: 'ביטול ההצעה',
  takenBack: 'ההצעה בוטלה.',
  unconfirmed: 'חשבונות שלא אושרו',
  unconfirmedWhat:
    'איש לא פתח קישור במכתב לחשבונות אלה. מה שמוצע להם ממתין עד שיקרה הדבר, או עד שתערבו לכך שהחשבון שייך לאדם הנקוב בו.',
  neverIn: 'איש עוד לא נכנס',
  holds: 'תפקידים: {{roles}}',
  isOffered: 'מוצע: {{roles}}',
  noRoles: 'אין',
  vouch: 'ערבות לחשבון',
  vouchFor: 'ערבות לחשבון של {{name}}',
  vouchHeading: 'האם החשבון שייך ל{{name}}?',
  vouchWhat:
    'ערבו רק אם שאלתם את האדם בעצמכם, ולא בכתובת זו. הדבר נרשם, נמסר למוסדות שלו, והוא יכול לקבל את מה שמוצע לו.',
  vouched: 'ערבתם לחשבון.',
  addresses: 'כתובות הממתינות לאישור',
  addressesWhat: 'לחשבונות אלה נמסרה כתובת אחרת. היא תקפה מרגע שייפתח הקישור במכתב אליה; עד אז תקפה הנוכחית.',
  addressFromTo: 'מ־{{from}} אל {{to}}',
  addressAskedBy: 'הבקשה מאת {{by}}; הקישור פועל עד {{when}}.',
}

export const roleOfferTexts = { en, ru, he }

export const roleOfferTextsIn = (language: string): RoleOfferTexts => roleOfferTexts[deskLanguage(language)]
