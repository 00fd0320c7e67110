import { deskLanguage } from '../shared/texts'

const en = {
  policies: 'Review rules',
  what: 'How records come before the public. A change holds at once, and is remembered with who made it.',
  institution: 'Institution',
  ofExhibit: 'The exhibit’s own records',
  none: 'You work for no institution.',
  loading: 'Looking…',
  unanswered: 'The server does not answer. Try again in a moment.',
  fourEyes: 'Four eyes',
  fourEyesWhat:
    'Somebody else than who submitted a record approves it. Whoever is alone may do so all the same with a reason, which is remembered.',
  mayPublishOwnHoldings: 'The institution publishes itself',
  mayPublishOwnHoldingsWhat:
    'Its stewards publish what it owns, once it is approved. Otherwise a coordinator of the exhibit does.',
  onlyCoordinator: 'A coordinator of the exhibit sets these rules. Talk to them if one should change.',
  save: 'Set these rules',
  saved: 'Set. The rules hold from now on.',
  isOn: 'Yes',
  isOff: 'No',
}

type PolicyTexts = typeof en

const ru: PolicyTexts = {
  policies: 'Правила проверки',
  what: 'Как записи доходят до посетителей. Изменение действует сразу, и запоминается, кто его сделал.',
  institution: 'Учреждение',
  ofExhibit: 'Записи самой выставки',
  none: 'Вы не работаете ни в одном учреждении.',
  loading: 'Ищем…',
  unanswered: 'Сервер не отвечает. Попробуйте чуть позже.',
  fourEyes: 'Две пары глаз',
  fourEyesWhat:
    'Запись одобряет не тот, кто её отправил. Если больше никого нет, можно одобрить самому, назвав причину: она запоминается.',
  mayPublishOwnHoldings: 'Учреждение публикует само',
  mayPublishOwnHoldingsWhat:
    'Его хранители публикуют одобренное из того, чем оно владеет. Иначе это делает координатор выставки.',
  onlyCoordinator: 'Эти правила устанавливает координатор выставки. Если нужно что-то изменить, поговорите с ним.',
  save: 'Установить правила',
  saved: 'Готово. Правила действуют.',
  isOn: 'Да',
  isOff: 'Нет',
}

const he: PolicyTexts = {
  policies: 'כללי הבדיקה',
  what: 'איך רשומות מגיעות אל הציבור. שינוי תקף מיד, ונזכר מי עשה אותו.',
  institution: 'מוסד',
  ofExhibit: 'הרשומות של התערוכה עצמה',
  none: 'אינכם עובדים באף מוסד.',
  loading: 'מחפשים…',
  unanswered: 'השרת אינו עונה. נסו שוב בעוד רגע.',
  fourEyes: 'ארבע עיניים',
  fourEyesWhat: 'מי שמאשר רשומה אינו מי שהגיש אותה. מי שנמצא לבדו רשאי לאשר בכל זאת עם נימוק, והנימוק נזכר.',
  mayPublishOwnHoldings: 'המוסד מפרסם בעצמו',
  mayPublishOwnHoldingsWhat: 'אחראי האוסף שלו מפרסמים את מה ששייך לו אחרי שאושר. אחרת מפרסם רכז של התערוכה.',
  onlyCoordinator: 'את הכללים קובע רכז של התערוכה. אם צריך לשנות משהו, פנו אליו.',
  save: 'לקבוע את הכללים',
  saved: 'נקבע. הכללים תקפים מעכשיו.',
  isOn: 'כן',
  isOff: 'לא',
}

export const policyTexts = { en, ru, he }

/** What the desk says of the rules of review. */
export const policyTextsIn = (language: string): PolicyTexts => policyTexts[deskLanguage(language)]
