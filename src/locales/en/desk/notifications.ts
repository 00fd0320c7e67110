export const notifications = {
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
