import { deskLanguage } from '../shared/texts'

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null
const within = (value: unknown, name: string): unknown => (isData(value) ? value[name] : undefined)
const textIn = (value: unknown, name: string): string | undefined => {
  const text = within(value, name)
  return typeof text === 'string' ? text : undefined
}

/** `done` may contain a key, once. `refused` is the error text; null: the server does not respond. */
export type ClientKeyResult = { done: true; id: string; key: string | null } | { done: false; refused: string | null }

const firstIn = (value: unknown, name: string): unknown => {
  const list = within(value, name)
  return Array.isArray(list) ? list.find(isData) : undefined
}

const errorMessageIn = (body: unknown): string | null => {
  const error = firstIn(body, 'errors')
  return textIn(firstIn(within(error, 'data'), 'errors'), 'message') ?? textIn(error, 'message') ?? null
}

/** Creates an API client, or rotates or revokes its key: only this response contains the key. */
export const requestClientKey = async (address: string, sent: object, language: string): Promise<ClientKeyResult> => {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': deskLanguage(language) },
    body: JSON.stringify(sent),
  }).catch(() => undefined)
  const body: unknown = await response?.json().catch(() => undefined)
  if (!response?.ok) return { done: false, refused: errorMessageIn(body) }
  const made = within(body, 'doc') ?? body
  return { done: true, id: textIn(made, 'id') ?? '', key: textIn(made, 'key') ?? null }
}
