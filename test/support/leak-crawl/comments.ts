import type { Client } from '../client'

/** Comments among colleagues on a published record, which nobody else may read. */
export const commentAmongColleagues = async (
  editor: Client,
  steward: Client,
  createToken: (what: string) => string,
  item: string,
): Promise<void> => {
  const executeTransition = (by: Client, transition: string, input: object) =>
    by.post(`/api/items/${item}/transitions/${transition}`, input)
  for (const response of [
    await editor.post(`/api/items/${item}/comments`, { text: createToken('items · comment on a published record') }),
    await editor.post(`/api/items/${item}/comments`, {
      text: createToken('items · comment on a field'),
      pointer: '/caption',
    }),
    await executeTransition(editor, 'submit', { note: createToken('items · private note of a submission') }),
    await executeTransition(steward, 'request_changes', { note: createToken('items · private note of a reviewer') }),
    await executeTransition(editor, 'submit', {}),
    await executeTransition(editor, 'recall', { reason: createToken('items · private reason of a recall') }),
  ])
    if (response.status !== 200) throw new Error(`seeding: ${response.status} ${response.text}`)
}
