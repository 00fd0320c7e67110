const toUtcText = (column: string, format: string): string => `to_char(${column} at time zone 'UTC', '${format}')`

/** SQL that formats a timestamptz as text: ISO 8601, UTC, microseconds. */
export const toIsoMicroseconds = (column: string): string => toUtcText(column, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')

/** The same in seconds, for display. */
export const toIsoSeconds = (column: string): string => toUtcText(column, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
