import { z } from 'zod'
import { advisoryKinds } from '../../model/vocabularies'
import {
  card,
  cards,
  date,
  image,
  mapRows,
  vocabularyTerm,
  dependentOn,
  recording,
  richText,
  term,
  text,
} from '../../model/view-refs'
import type { ViewTemplate } from '../../model/view-template'
import { rightsStatements } from '../../rights/rights-statements'
import * as views from '../../model/views'
import { keysOf } from '../../locales/ui-text'
import type { Item } from './stored'
import { agentRoles, certainties, inscriptionKinds, itemTypes, placeRoles, relationKinds } from './vocabularies'

const textOrNull = z.string().nullable()

/** The public view of a holding. */
export const ItemView = z
  .object({
    title: z.string().describe('What the holder calls it'),
    caption: textOrNull.describe('As an exhibit prints it; neither the title nor the alternative text'),
    altTitles: z.array(z.object({ title: z.string(), language: textOrNull.describe('BCP 47') })),
    description: views.RichTextView.nullable(),
    type: z.enum(keysOf(itemTypes)).nullable().describe('DCMI Type Vocabulary, in kebab-case'),
    genre: views.TermView.nullable(),
    date: views.DateView.nullable(),
    creditLine: textOrNull.describe('To be printed with every image of it'),
    rights: views.RightsView.nullable(),
    access: z.object({
      level: z.enum(['open', 'metadata-only', 'on-request']),
      requestContact: textOrNull.describe('Where to ask, when the level is on-request: an e-mail or web address'),
    }),
    advisory: views.AdvisoryView.nullable(),
    shelfmark: textOrNull.describe('Where the holder keeps it'),
    sourceUrl: textOrNull.describe('Its record in the holder’s catalogue'),
    archivalCollection: views.MentionView.nullable().describe('The collection it is kept in; dcterms:isPartOf'),
    container: textOrNull.describe('Box, folder or volume'),
    institution: views.MentionView.nullable().describe('The holder'),
    agents: z
      .array(
        z.object({
          agent: views.MentionView,
          role: views.TermView.nullable().describe('The key is a MARC relator code'),
          certainty: z.enum(keysOf(certainties)).nullable(),
        }),
      )
      .describe('Who had a part in it'),
    depicts: z
      .array(
        z.object({
          person: views.MentionView,
          position: textOrNull.describe('Where in the picture, for example “second from the left”'),
        }),
      )
      .describe('Who is to be seen in it, in order; schema.org `about`, foaf:depicts'),
    places: z
      .array(z.object({ place: views.MentionView, role: views.TermView.nullable() }))
      .describe('Where it was made, and what it shows; dcterms:spatial'),
    events: z.array(views.MentionView).describe('What it documents'),
    themes: z.array(views.MentionView),
    subjects: z.array(z.object({ label: z.string(), uri: textOrNull })),
    languages: z.array(z.string()).describe('Languages of the holding itself, BCP 47'),
    medium: textOrNull.describe('What it is made of'),
    extent: textOrNull.describe('How large or long it is'),
    inscriptions: z.array(
      z.object({
        text: z.string(),
        language: textOrNull.describe('BCP 47'),
        inscriptionKind: views.TermView.nullable(),
      }),
    ),
    media: z.array(views.ImageView).describe('In order; empty unless access is open'),
    recordings: z.array(views.RecordingView).describe('In order; empty unless access is open'),
    mediaReason: z
      .enum(['metadata-only', 'on-request'])
      .nullable()
      .describe('Why no image is shown; null where images are open'),
    relations: z
      .array(z.object({ item: views.CardView, relation: views.TermView }))
      .describe('Other holdings, as far as they are public now'),
    contextNotes: z
      .array(z.object({ institution: views.MentionView.nullable(), date: z.iso.date().nullable(), text: z.string() }))
      .describe('What institutions add to it, each in its own name'),
  })
  .describe('A holding')

export type ItemPublic = z.output<typeof ItemView>

const publicMedia = ({ access, media }: Item) => (access.level === 'open' ? media : [])

const hasText = (value: { [lang: string]: string | null | undefined }) => Object.values(value).some(Boolean)

const rightsOf = ({ rights }: Item): ViewTemplate =>
  rights?.uri
    ? {
        uri: rights.uri,
        label: text(rightsStatements[rights.uri]),
        statement: text(rights.statement),
        holder: rights.holder,
      }
    : null

const advisoryOf = ({ advisory }: Item): ViewTemplate =>
  advisory && { kind: advisory.kind, label: text(advisoryKinds[advisory.kind]), text: text(advisory.text) }

export const project = (item: Item): ViewTemplate => ({
  title: text(item.title),
  caption: text(item.caption),
  altTitles: item.altTitles.flatMap(({ title, language }) => (title ? [{ title, language }] : [])),
  description: richText(item.description),
  type: item.type,
  genre: term('genres', item.genre),
  date: date(item.date),
  creditLine: text(item.creditLine),
  rights: rightsOf(item),
  access: {
    level: item.access.level,
    requestContact: item.access.level === 'on-request' ? item.access.requestContact : null,
  },
  advisory: advisoryOf(item),
  shelfmark: item.shelfmark,
  sourceUrl: item.sourceUrl,
  archivalCollection: card('archival-collections', item.archivalCollection),
  container: item.container,
  institution: card('institutions', item.institution),
  agents: mapRows(
    item.agents,
    ({ agent, role, certainty }) =>
      agent &&
      dependentOn('agent', {
        agent: card(agent.relationTo, agent.value),
        role: vocabularyTerm(agentRoles, role),
        certainty,
      }),
  ),
  depicts: mapRows(
    item.depicts,
    ({ person, position }) =>
      person && dependentOn('person', { person: card('people', person), position: text(position) }),
  ),
  places: mapRows(
    item.places,
    ({ place, role }) =>
      place && dependentOn('place', { place: card('places', place), role: vocabularyTerm(placeRoles, role) }),
  ),
  events: cards('events', item.events),
  themes: cards('themes', item.themes),
  subjects: item.subjects.flatMap(({ label, uri }) => (hasText(label) ? [{ label: text(label), uri }] : [])),
  languages: item.languages,
  medium: text(item.medium),
  extent: text(item.extent),
  inscriptions: item.inscriptions.flatMap(({ text: inscription, language, kind }) =>
    inscription ? [{ text: inscription, language, inscriptionKind: vocabularyTerm(inscriptionKinds, kind) }] : [],
  ),
  media: publicMedia(item).map((id) => image(id)),
  recordings: publicMedia(item).map(recording),
  mediaReason: item.access.level === 'open' ? null : item.access.level,
  relations: mapRows(
    item.relations,
    ({ item: id, kind }) =>
      id &&
      dependentOn('item', {
        item: card('items', id, { weak: true }),
        relation: vocabularyTerm(relationKinds, kind ?? 'related'),
      }),
  ),
  contextNotes: mapRows(item.contextNotes, (note) =>
    hasText(note.text)
      ? { institution: card('institutions', note.institution), date: note.date, text: text(note.text) }
      : null,
  ),
})

export const projectCard = (item: Item): ViewTemplate => ({
  title: text(item.title),
  caption: text(item.caption),
  date: date(item.date),
  credit: text(item.creditLine),
  thumbnail: image(publicMedia(item)[0]),
})
