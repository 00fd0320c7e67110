import type { DialogTexts } from './dialog-texts'

/** What is said with the verbs of a review. */
type ReviewTransitionTexts = Record<'submit' | 'recall' | 'request_changes' | 'approve', DialogTexts> & {
  note: string
  noteForColleagues: string
  /** an approval by who submitted it, where somebody else's is wanted */
  exception: Pick<DialogTexts, 'label' | 'heading' | 'body'> & { reason: string }
}

const en: ReviewTransitionTexts = {
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
  note: 'What is to be changed',
  noteForColleagues: 'A note for colleagues',
  exception: {
    label: 'Approve as an exception…',
    heading: 'Approve what you submitted yourself?',
    body: 'Here somebody else approves than who submitted it. As an exception you may, with a reason: it is remembered, and others read it.',
    reason: 'Why nobody else could',
  },
}

const ru: ReviewTransitionTexts = {
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
  note: 'Что исправить',
  noteForColleagues: 'Примечание для коллег',
  exception: {
    label: 'Одобрить в виде исключения…',
    heading: 'Одобрить то, что отправили вы сами?',
    body: 'Здесь одобряет не тот, кто отправил. В виде исключения можно и вам, но с причиной: она запоминается, её прочтут другие.',
    reason: 'Почему не смог никто другой',
  },
}

const he: ReviewTransitionTexts = {
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
  note: 'מה לתקן',
  noteForColleagues: 'הערה לעמיתים',
  exception: {
    label: 'אישור חריג…',
    heading: 'לאשר מה שהגשתם בעצמכם?',
    body: 'כאן מאשר מי שלא הגיש. כחריג אפשר גם לכם, עם סיבה: היא נזכרת, ואחרים קוראים אותה.',
    reason: 'מדוע לא יכול היה אחר',
  },
}

export const reviewTransitionTexts = { en, ru, he }
