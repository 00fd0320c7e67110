import { deskLanguage } from '../shared/texts'
import type { BulkTransitionName } from './bulk-transitions'

/** What is asked before many are moved, and what is said when it is over. */
type OfMany = Record<BulkTransitionName, { ask: string; done: string }>

interface QueueTexts {
  queue: string
  what: string
  institution: string
  anyInstitution: string
  ofExhibit: string
  kind: string
  anyKind: string
  state: string
  draft: string
  mine: string
  empty: string
  loading: string
  unanswered: string
  chooseAll: string
  choose: string
  record: string
  owner: string
  stands: string
  since: string
  note: string
  earlier: string
  later: string
  chosen: string
  hint: string
  listHint: string
  noneMay: string
  onlySome: string
  noteRequired: string
  noteWelcome: string
  goOn: string
  cancel: string
  moving: string
  over: string
  interrupted: string
  reload: string
  stale: string
  submitMany: string
  many: OfMany
}

const en: QueueTexts = {
  queue: 'Reviews',
  what: 'What waits for somebody’s word, the longest first. Choose several to move them at once.',
  institution: 'Institution',
  anyInstitution: 'All',
  ofExhibit: 'The exhibit’s own',
  kind: 'Kind',
  anyKind: 'All',
  state: 'State',
  draft: 'Drafts',
  mine: 'Only mine',
  empty: 'Nothing waits here.',
  loading: 'Looking…',
  unanswered: 'The server does not answer. Try again in a moment.',
  chooseAll: 'Choose all on this page',
  choose: 'Choose {{title}}',
  record: 'Record',
  owner: 'Whose',
  stands: 'State',
  since: 'Waits since',
  note: 'What was said',
  earlier: 'Back',
  later: 'Further',
  chosen: 'Chosen: {{count}}',
  hint: 'Choose records to approve, send back or publish them at once.',
  listHint: 'Choose records in the list to submit several at once.',
  noneMay: 'None of the chosen records can be moved by you as they stand.',
  onlySome: 'Only {{count}} of the chosen records can be moved so.',
  noteRequired: 'What is to be changed',
  noteWelcome: 'A note for colleagues',
  goOn: 'Yes, do it',
  cancel: 'Cancel',
  moving: '{{seen}} of {{count}}…',
  over: '{{what}}: {{done}}. Refused: {{refused}}.',
  interrupted: 'The server does not answer. What was done so far stays.',
  reload: 'Show the list anew',
  stale: 'Somebody changed it after this list was shown ({{changed}}). Look at it once more.',
  submitMany: 'Submit the chosen records for review: {{count}}',
  many: {
    approve: { ask: 'Approve these records as they stand: {{count}}?', done: 'Approved' },
    request_changes: { ask: 'Send these records back with the same words: {{count}}?', done: 'Sent back' },
    publish: { ask: 'Publish these records: {{count}}? The public sees them within a second.', done: 'Published' },
    submit: { ask: 'Submit these records for review: {{count}}?', done: 'Submitted' },
    recall: { ask: 'Take these records back from review: {{count}}?', done: 'Taken back' },
  },
}

const ru: QueueTexts = {
  queue: 'Проверка',
  what: 'Что ждёт чьего-то слова, сначала самое давнее. Выберите несколько записей, чтобы решить о них сразу.',
  institution: 'Учреждение',
  anyInstitution: 'Все',
  ofExhibit: 'Самой выставки',
  kind: 'Вид записей',
  anyKind: 'Все',
  state: 'Состояние',
  draft: 'Черновики',
  mine: 'Только мои',
  empty: 'Здесь ничего не ждёт.',
  loading: 'Ищем…',
  unanswered: 'Сервер не отвечает. Попробуйте чуть позже.',
  chooseAll: 'Выбрать все на странице',
  choose: 'Выбрать: {{title}}',
  record: 'Запись',
  owner: 'Чья',
  stands: 'Состояние',
  since: 'Ждёт с',
  note: 'Что сказали',
  earlier: 'Назад',
  later: 'Дальше',
  chosen: 'Выбрано: {{count}}',
  hint: 'Выберите записи, чтобы сразу одобрить их, вернуть или опубликовать.',
  listHint: 'Выберите записи в списке, чтобы сразу отправить несколько на проверку.',
  noneMay: 'С выбранными записями вы сейчас ничего сделать не можете.',
  onlySome: 'Так можно поступить только с {{count}} из выбранных.',
  noteRequired: 'Что исправить',
  noteWelcome: 'Примечание для коллег',
  goOn: 'Да, продолжить',
  cancel: 'Отмена',
  moving: '{{seen}} из {{count}}…',
  over: '{{what}}: {{done}}. Отказано: {{refused}}.',
  interrupted: 'Сервер не отвечает. Уже сделанное остаётся.',
  reload: 'Показать список заново',
  stale: 'Запись изменили после того, как показан этот список ({{changed}}). Посмотрите ещё раз.',
  submitMany: 'Отправить выбранные записи на проверку: {{count}}',
  many: {
    approve: { ask: 'Одобрить эти записи в их нынешнем виде: {{count}}?', done: 'Одобрено' },
    request_changes: { ask: 'Вернуть эти записи с одними и теми же словами: {{count}}?', done: 'Возвращено' },
    publish: { ask: 'Опубликовать эти записи: {{count}}? Посетители увидят их через секунду.', done: 'Опубликовано' },
    submit: { ask: 'Отправить эти записи на проверку: {{count}}?', done: 'Отправлено' },
    recall: { ask: 'Забрать эти записи с проверки: {{count}}?', done: 'Забрано' },
  },
}

const he: QueueTexts = {
  queue: 'בדיקה',
  what: 'מה שמחכה להחלטה, הוותיק ביותר ראשון. בחרו כמה רשומות כדי להחליט עליהן יחד.',
  institution: 'מוסד',
  anyInstitution: 'הכול',
  ofExhibit: 'של התערוכה עצמה',
  kind: 'סוג',
  anyKind: 'הכול',
  state: 'מצב',
  draft: 'טיוטות',
  mine: 'רק שלי',
  empty: 'דבר אינו מחכה כאן.',
  loading: 'מחפשים…',
  unanswered: 'השרת אינו עונה. נסו שוב בעוד רגע.',
  chooseAll: 'בחירת כל העמוד',
  choose: 'בחירה: {{title}}',
  record: 'רשומה',
  owner: 'של מי',
  stands: 'מצב',
  since: 'מחכה מאז',
  note: 'מה נאמר',
  earlier: 'הקודם',
  later: 'הבא',
  chosen: 'נבחרו: {{count}}',
  hint: 'בחרו רשומות כדי לאשר, להחזיר או לפרסם כמה יחד.',
  listHint: 'בחרו רשומות ברשימה כדי להגיש כמה יחד.',
  noneMay: 'אינכם יכולים לעשות דבר ברשומות שנבחרו במצבן הנוכחי.',
  onlySome: 'כך אפשר לעשות רק ב־{{count}} מן הרשומות שנבחרו.',
  noteRequired: 'מה לתקן',
  noteWelcome: 'הערה לעמיתים',
  goOn: 'כן, להמשיך',
  cancel: 'ביטול',
  moving: '{{seen}} מתוך {{count}}…',
  over: '{{what}}: {{done}}. סורבו: {{refused}}.',
  interrupted: 'השרת אינו עונה. מה שנעשה עד כה נשאר.',
  reload: 'הצגת הרשימה מחדש',
  stale: 'הרשומה השתנתה אחרי שהרשימה הוצגה ({{changed}}). הביטו בה שוב.',
  submitMany: 'הגשת הרשומות שנבחרו לבדיקה: {{count}}',
  many: {
    approve: { ask: 'לאשר את הרשומות האלה כפי שהן: {{count}}?', done: 'אושרו' },
    request_changes: { ask: 'להחזיר את הרשומות האלה באותן מילים: {{count}}?', done: 'הוחזרו' },
    publish: { ask: 'לפרסם את הרשומות האלה: {{count}}? הציבור יראה אותן בתוך שנייה.', done: 'פורסמו' },
    submit: { ask: 'להגיש את הרשומות האלה לבדיקה: {{count}}?', done: 'הוגשו' },
    recall: { ask: 'להחזיר את הרשומות האלה מבדיקה: {{count}}?', done: 'הוחזרו מבדיקה' },
  },
}

export const queueTexts = { en, ru, he }

/** What the desk says of the queue, and of many records moved at once. */
export const queueTextsIn = (language: string): QueueTexts => queueTexts[deskLanguage(language)]
