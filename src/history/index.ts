export { lastTransferOf, readHistory, readHistoryBack, readHistoryOfHoldings, type HistoryEntry } from './read'
export { appendAuditEntries, deferAuditEntry, type AuditEntry, type AuditedRequest } from './remember'
export { redactHistory } from './sealing'
export { verifyHistory } from './verify'
