import { z } from 'zod'
import * as shapes from '../../model/shapes'
import { agentRoles, certainties, inscriptionKinds, itemTypes, placeRoles, relationKinds } from './vocabularies'

/** A holding as stored in every language. */
export const ItemDoc = z.object({
  ...shapes.common,
  title: shapes.localizedText,
  institution: shapes.optionalId,
  caption: shapes.localizedText,
  altTitles: shapes.rows(z.object({ title: shapes.text, language: shapes.text })),
  description: shapes.localizedRich,
  type: shapes.oneOf(itemTypes),
  genre: shapes.optionalId,
  date: shapes.date,
  creditLine: shapes.localizedText,
  rights: shapes.rights,
  access: shapes.access,
  advisory: shapes.advisory,
  shelfmark: shapes.text,
  sourceUrl: shapes.text,
  archivalCollection: shapes.optionalId,
  container: shapes.text,
  agents: shapes.rows(
    z.object({
      agent: shapes.optionalAnyOf,
      role: shapes.oneOf(agentRoles),
      certainty: shapes.oneOf(certainties),
    }),
  ),
  depicts: shapes.rows(z.object({ person: shapes.optionalId, position: shapes.localizedText })),
  places: shapes.rows(z.object({ place: shapes.optionalId, role: shapes.oneOf(placeRoles) })),
  events: shapes.ids,
  themes: shapes.ids,
  subjects: shapes.rows(z.object({ label: shapes.localizedText, uri: shapes.text })),
  languages: shapes.texts,
  medium: shapes.localizedText,
  extent: shapes.localizedText,
  inscriptions: shapes.rows(
    z.object({ text: shapes.text, language: shapes.text, kind: shapes.oneOf(inscriptionKinds) }),
  ),
  media: shapes.ids,
  relations: shapes.rows(z.object({ item: shapes.optionalId, kind: shapes.oneOf(relationKinds) })),
  contextNotes: shapes.rows(z.object({ institution: shapes.optionalId, date: shapes.day, text: shapes.localizedText })),
})

export type Item = z.output<typeof ItemDoc>
