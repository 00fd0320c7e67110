import type { notifications as english } from '../../en/desk/notifications'

export const notifications: typeof english = {
  notices: 'Уведомления',
  unseen: 'Уведомления, непрочитанных: {{count}}',
  what: 'Ваши уведомления, сначала новые.',
  none: 'Уведомлений пока нет.',
  fresh: 'Новое',
  said: 'Примечание:',
  older: 'Показать более ранние',
  undelivered: 'Недоставленные письма',
  undeliveredWhat: 'Письма этим людям не доставлены. Узнайте у них другой адрес или свяжитесь с ними сами.',
}
