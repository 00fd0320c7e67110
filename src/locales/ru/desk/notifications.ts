import type { notifications as english } from '../../en/desk/notifications'

export const notifications: typeof english = {
  notices: 'Уведомления',
  unseen: 'Уведомления, непрочитанных: {{count}}',
  what: 'Ваши уведомления, сначала новые.',
  none: 'Уведомлений пока нет.',
  loading: 'Загрузка…',
  unanswered: 'Сервер не отвечает. Попробуйте чуть позже.',
  fresh: 'Новое',
  said: 'Примечание:',
  older: 'Показать более старые',
  undelivered: 'Недоставленные письма',
  undeliveredWhat: 'До этих людей письма не дошли. Узнайте у них другой адрес или сообщите им сами.',
}
