import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { queryDatabase } from '../support/query-database'
import { at, listAt, textAt, ok, type Client } from '../support/client'
import { openExhibit, untilReleased, whileLoading, type Exhibit } from '../support/exhibit'
import { once } from '../support/once'
import { paragraph, textNode, state } from '../support/rich-text'

/** Only in the coordinator's text after the publication. */
const later = 'LATER WORDS'

const proposals = {
  themes: {
    one: 'Theme',
    many: 'Themes',
    words: 'title',
    proposal: { title: 'Samizdat', intro: state(paragraph(textNode('Typed through carbon paper.'))) },
    change: { title: later, notes: later },
  },
  testimonials: {
    one: 'Testimonial',
    many: 'Testimonials',
    words: 'quote',
    proposal: {
      quote: 'We typed all night.',
      displayName: 'A visitor',
      kind: 'memory',
      consent: { scope: 'exhibit', givenOn: '2024-01-15' },
    },
    change: { quote: later, notes: later },
  },
} as const

let exhibit: Exhibit
let editor: Client
let coordinator: Client

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  coordinator = await exhibit.as('coordinator')
}, whileLoading)
afterAll(() => exhibit.close())

describe.each(['themes', 'testimonials'] as const)('the proposer of one of the %s', (kind) => {
  const { one, many, words: textField, proposal, change } = proposals[kind]
  let id: string
  const transition = (transitionName: string) =>
    transitionName === 'publish'
      ? exhibit.publish(`/api/${kind}/${id}`)
      : coordinator.post(`/api/${kind}/${id}/transitions/${transitionName}`, {})

  /** Every path to its text and its versions. */
  const paths = () => [
    `/api/${kind}?limit=100&draft=true&locale=all`,
    `/api/${kind}?limit=100&draft=true&depth=2`,
    `/api/${kind}?draft=true&where[${textField}][equals]=${encodeURIComponent(later)}`,
    `/api/${kind}/${id}?draft=true`,
    `/api/${kind}/versions?limit=100&locale=all&where[parent][equals]=${id}`,
    `/api/${kind}/versions?limit=100&where[version.${textField}][equals]=${encodeURIComponent(later)}`,
    `/api/${kind}/${id}/readiness`,
  ]
  const queries = () => [
    `{ ${one}(id: "${id}", draft: true) { ${textField} notes } }`,
    `{ ${many}(draft: true, limit: 100) { docs { id ${textField} notes } } }`,
    `{ versions${many}(limit: 100) { docs { version { ${textField} notes } } } }`,
    `{ ${many}(draft: true, where: { ${textField}: { equals: "${later}" } }) { totalDocs docs { ${textField} } } }`,
  ]
  const versionsOf = async (reader: Client) => {
    const { status, body } = await reader.get(`/api/${kind}/versions?limit=100&where[parent][equals]=${id}`)
    return status === 200 ? listAt(body, '/docs') : []
  }

  beforeAll(async () => {
    const made = await editor.post(`/api/${kind}`, proposal)
    ok(made, 201)
    id = textAt(made.body, '/doc/id')
  })

  /** Published, with a later draft of the coordinator. */
  const publishOnce = once(async () => {
    await untilReleased(exhibit, await transition('publish'))
    ok(await coordinator.patch(`/api/${kind}/${id}`, change))
  })
  const unpublishOnce = once(async () => {
    await publishOnce()
    ok(await transition('unpublish'))
  })

  test('reads and changes it and its versions until it is first published', async () => {
    expect((await editor.patch(`/api/${kind}/${id}`, { notes: 'A first note.' })).status).toBe(200)
    const { status, body } = await editor.get(`/api/${kind}/${id}?draft=true`)
    expect([status, at(body, '/notes')]).toEqual([200, 'A first note.'])
    expect(await versionsOf(editor)).toHaveLength(2)
    expect((await editor.get(`/api/${kind}/${id}/readiness`)).status).toBe(200)
  })

  test('reads no draft of it after it was published', async () => {
    await publishOnce()
    // its readers find it
    for (const path of paths()) {
      const { text, status } = await coordinator.get(path)
      expect([path, status, path.includes('readiness') || text.includes(later)]).toEqual([path, 200, true])
    }
    for (const query of queries())
      expect([query, (await coordinator.graphql(query)).text]).toEqual([query, expect.stringContaining(later)])

    for (const path of paths()) {
      const { text, status } = await editor.get(path)
      expect([path, text.includes(later)]).toEqual([path, false])
      if (path.includes('readiness')) expect(status).toBe(403)
    }
    for (const query of queries()) {
      const { text } = await editor.graphql(query)
      expect([query, text.includes(later)]).toEqual([query, false])
      expect(text).not.toContain('"totalDocs":1')
    }
    expect(await versionsOf(editor)).toEqual([])
    for (const version of await versionsOf(coordinator)) {
      const { status } = await editor.get(`/api/${kind}/versions/${textAt(version, '/id')}`)
      expect([403, 404]).toContain(status)
    }
    expect((await editor.patch(`/api/${kind}/${id}`, change)).status).toBe(403)
    expect((await coordinator.get(`/api/${kind}/versions?limit=100&where[parent][equals]=${id}`)).text).toContain(later)
  })

  test('reads its public view', async () => {
    await publishOnce()
    const { status, body } = await editor.get(`/api/${kind}/${id}`)
    expect([status, at(body, `/${textField}`), at(body, '/notes')]).toEqual([
      200,
      at(proposal, `/${textField}`),
      undefined,
    ])
  })

  test('does not regain access when it is unpublished', async () => {
    await unpublishOnce()
    for (const path of paths()) {
      const { text, status } = await editor.get(path)
      expect([path, text.includes(later)]).toEqual([path, false])
      if (path.includes('readiness')) expect(status).toBe(404)
    }
    expect((await editor.get(`/api/${kind}/${id}?draft=true`)).status).toBe(404)
    expect((await editor.patch(`/api/${kind}/${id}`, change)).status).toBe(404)
    expect((await editor.delete(`/api/${kind}/${id}`)).status).toBe(404)
  })

  test('stays recorded in the state only', async () => {
    const [row] = await queryDatabase(
      exhibit.databaseUrl,
      `select s.proposer = u.id as known from editorial.state s join users u on u.email = 'editor@nli.example' where s.id = '${id}'`,
    )
    expect(row).toEqual({ known: true })
  })

  test('loses access to older records by the migration', async () => {
    await unpublishOnce()
    const proposer = `(select id from users where email = 'editor@nli.example')`
    await queryDatabase(
      exhibit.databaseUrl,
      `select set_config('vitrine.perform', '${kind}:${id}', false);
       update ${kind} set proposer_id = ${proposer} where id = '${id}';
       update _${kind}_v set version_proposer_id = ${proposer} where parent_id = '${id}'`,
    )
    expect((await editor.get(`/api/${kind}/${id}?draft=true`)).text).toContain(later)
    await queryDatabase(
      exhibit.databaseUrl,
      await readFile('migrations/written/20261122_030500_proposals_adopted.sql', 'utf8'),
    )
    expect((await editor.get(`/api/${kind}/${id}?draft=true`)).status).toBe(404)
    expect(await versionsOf(editor)).toEqual([])
  })
})
