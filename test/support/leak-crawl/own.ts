import { made, type Client } from '../client'
import { pictureOf, upload } from '../media'

/** A draft of each kind that an editor may create, by an editor of `institution`; with the institution itself. */
export const draftOwn = async (editor: Client, institution: string): Promise<Map<string, string>> => {
  const drafts: Readonly<Record<string, object>> = {
    items: { institution, type: 'text', title: 'One of their own' },
    'archival-collections': { repository: institution, title: 'One of their own' },
    events: { institution, kind: 'programme', title: 'One of their own' },
    articles: { institution, kind: 'essay', title: 'One of their own' },
    themes: { title: 'One of their own' },
    people: { name: 'One of their own', living: 'no' },
    places: { name: 'One of their own' },
    testimonials: { quote: 'One of their own' },
  }
  const own = new Map([['institutions', institution]])
  for (const [collection, fields] of Object.entries(drafts)) {
    own.set(collection, made(await editor.post(`/api/${collection}?draft=true`, fields)))
  }
  const picture = await pictureOf('#246', 'own.png', 64)
  own.set('media', (await upload(editor, { institution, alt: 'One of their own' }, picture)).id)
  return own
}
