import sharp from 'sharp'
import { textAt, type Client } from '../client'

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
    const { status, body, text } = await editor.post(`/api/${collection}?draft=true`, fields)
    if (status !== 201) throw new Error(`seeding: ${status} ${text}`)
    own.set(collection, textAt(body, '/doc/id'))
  }
  const form = new FormData()
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#246' } })
    .png()
    .toBuffer()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'own.png')
  form.set('_payload', JSON.stringify({ institution, alt: 'One of their own' }))
  own.set('media', textAt((await editor.post('/api/media', form)).body, '/doc/id'))
  return own
}
