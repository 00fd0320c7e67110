import { deskLanguage } from '../shared/texts'

const en = {
  notices: 'Notices',
  unseen: 'Notices, new: {{count}}',
  what: 'What you were told, the newest first.',
  none: 'You were told nothing yet.',
  loading: 'Looking…',
  unanswered: 'The server does not answer. Try again in a moment.',
  fresh: 'New',
  said: 'With these words:',
  older: 'Show older ones',
  undelivered: 'Letters that did not arrive',
  undeliveredWhat: 'These people were not reached. Ask them for another address, or tell them yourself.',
}

type NotificationTexts = typeof en

const ru: NotificationTexts = {
  notices: 'Сообщения',
  unseen: 'Сообщения, новых: {{count}}',
  what: 'Что вам сообщили, сначала новое.',
  none: 'Вам пока ничего не сообщили.',
  loading: 'Ищем…',
  unanswered: 'Сервер не отвечает. Попробуйте чуть позже.',
  fresh: 'Новое',
  said: 'Со словами:',
  older: 'Показать более давние',
  undelivered: 'Письма, которые не дошли',
  undeliveredWhat: 'До этих людей письма не дошли. Узнайте у них другой адрес или сообщите им сами.',
}

const he: NotificationTexts = {
  notices: 'הודעות',
  unseen: 'הודעות, חדשות: {{count}}',
  what: 'מה שנמסר לכם, החדש ביותר ראשון.',
  none: 'עדיין לא נמסר לכם דבר.',
  loading: 'מחפשים…',
  unanswered: 'השרת אינו עונה. נסו שוב בעוד רגע.',
  fresh: 'חדש',
  said: 'במילים:',
  older: 'הצגת ישנות יותר',
  undelivered: 'מכתבים שלא הגיעו',
  undeliveredWhat: 'מכתבים לא הגיעו לאנשים אלה. בקשו מהם כתובת אחרת, או הודיעו להם בעצמכם.',
}

export const notificationTexts = { en, ru, he }

/** What the desk says of what people were told. */
export const notificationTextsIn = (language: string): NotificationTexts => notificationTexts[deskLanguage(language)]
