export { lastTransferOf, readHistory, readHistoryBack, readHistoryOfHoldings, type HistoryEntry } from './read'
export { appendAuditEntries, deferAuditEntry, type AuditEntry, type AuditedRequest } from './append'
export { redactHistory } from './redact-history'
export { verifyHistory } from './verify'
