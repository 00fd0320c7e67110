export { outboxAdapter } from './adapter'
export { queueMail, unsentMail, type Letter } from './outbox'
export { startPostman } from './postman'
export { openTransport } from './transport'
