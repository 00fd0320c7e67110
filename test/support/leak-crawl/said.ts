import type { Client } from '../client'

/** What colleagues say to each other about a published record: none of it is anybody else's. */
export const sayAmongColleagues = async (
  editor: Client,
  steward: Client,
  word: (what: string) => string,
  item: string,
): Promise<void> => {
  const move = (by: Client, verb: string, said: object) => by.post(`/api/items/${item}/transitions/${verb}`, said)
  for (const answer of [
    await editor.post(`/api/items/${item}/comments`, { text: word('items · comment on a published record') }),
    await editor.post(`/api/items/${item}/comments`, { text: word('items · comment on a field'), pointer: '/caption' }),
    await move(editor, 'submit', { note: word('items · private note of a submission') }),
    await move(steward, 'request_changes', { note: word('items · private note of a reviewer') }),
    await move(editor, 'submit', {}),
    await move(editor, 'recall', { reason: word('items · private reason of a recall') }),
  ])
    if (answer.status !== 200) throw new Error(`seeding: ${answer.status} ${answer.text}`)
}
