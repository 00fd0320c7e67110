export { outboxAdapter } from './adapter'
export { queueMail, unsentMail, type Email } from './outbox'
export { startMailWorker } from './mail-worker'
export { openTransport } from './transport'
