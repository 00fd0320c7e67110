export { outboxAdapter } from './adapter'
export { queueMail, unsentMail, type Email } from './outbox'
export { startMailWorker } from './postman'
export { openTransport } from './transport'
