export const notifications = {
  notices: 'Notifications',
  unseen: 'Notifications, unread: {{count}}',
  what: 'Your notifications, newest first.',
  none: 'No notifications yet.',
  fresh: 'New',
  said: 'Note:',
  older: 'Show older notifications',
  undelivered: 'Undelivered e-mails',
  undeliveredWhat:
    'E-mails to these people were not delivered. Ask them for another address, or contact them yourself.',
}
