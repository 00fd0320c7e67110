import type { notifications as english } from '../../en/desk/notifications'

export const notifications: typeof english = {
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
