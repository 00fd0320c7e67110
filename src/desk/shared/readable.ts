import type { Reference } from './references'

/** A mentioned record that the reader may open; undefined without an id. */
export const readable = (mentioned: { kind: string; id?: string | undefined } | null): Reference | undefined =>
  mentioned?.id === undefined ? undefined : { kind: mentioned.kind, id: mentioned.id }
