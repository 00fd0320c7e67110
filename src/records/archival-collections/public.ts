import { z } from 'zod'
import { card, cards, date, vocabularyTerm, richText, text } from '../../model/view-refs'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import * as views from '../../model/views'
import { keysOf } from '../../locales/ui-text'
import type { ArchivalCollection } from './stored'
import { collectionKinds, descriptionLevels } from './vocabularies'

const textOrNull = z.string().nullable()

/** The public view of an archival collection, after ISAD(G) and EAD. */
export const ArchivalCollectionView = z
  .object({
    title: z.string().describe('ISAD(G) 3.1.2; EAD `unittitle`'),
    repository: views.MentionView.nullable().describe('Who keeps it; EAD `repository`'),
    collectionKind: z
      .object({ key: z.enum(keysOf(collectionKinds)), label: z.string() })
      .nullable()
      .describe('Under which heading a collection guide lists it'),
    level: z
      .object({ key: z.enum(keysOf(descriptionLevels)), label: z.string() })
      .nullable()
      .describe('Level of description: ISAD(G) 3.1.4; EAD `@level`'),
    parent: views.MentionView.nullable().describe('The collection it is part of; dcterms:isPartOf'),
    refCode: textOrNull.describe('Reference code: ISAD(G) 3.1.1; EAD `unitid`'),
    creators: z
      .array(views.MentionView)
      .describe('People and institutions in whose life and work it grew: ISAD(G) 3.2.1; EAD `origination`'),
    dates: views.DateView.nullable().describe('ISAD(G) 3.1.3; EAD `unitdate`'),
    extent: textOrNull.describe('ISAD(G) 3.1.5; EAD `physdesc`'),
    abstract: textOrNull.describe('What it is, in a few sentences; EAD `abstract`'),
    scope: views.RichTextView.nullable().describe('Scope and content: ISAD(G) 3.3.1; EAD `scopecontent`'),
    accessRestrict: textOrNull.describe('Conditions governing access: ISAD(G) 3.4.1; EAD `accessrestrict`'),
    useRestrict: textOrNull.describe('Conditions governing reproduction: ISAD(G) 3.4.2; EAD `userestrict`'),
    languages: z.array(z.string()).describe('Languages of the material, BCP 47: ISAD(G) 3.4.3; EAD `langmaterial`'),
    findingAidUrl: textOrNull.describe('Its finding aid: ISAD(G) 3.4.5; EAD `otherfindaid`'),
    preferredCitation: textOrNull.describe('How its holder wishes it cited; EAD `prefercite`'),
  })
  .describe('A fonds, a collection or a part of one, as a collection guide lists it: schema.org ArchiveComponent')

export type ArchivalCollectionPublic = z.output<typeof ArchivalCollectionView>

export const project = (collection: ArchivalCollection): ViewTemplate => ({
  title: text(collection.title),
  repository: card('institutions', collection.repository),
  collectionKind: vocabularyTerm(collectionKinds, collection.kind),
  level: vocabularyTerm(descriptionLevels, collection.level),
  parent: card('archival-collections', collection.parent),
  refCode: collection.refCode,
  creators: collection.creators.flatMap(({ agent }) => (agent ? cards(agent.relationTo, [agent.value]) : [])),
  dates: date(collection.dates),
  extent: text(collection.extent),
  abstract: text(collection.abstract),
  scope: richText(collection.scope),
  accessRestrict: text(collection.accessRestrict),
  useRestrict: text(collection.useRestrict),
  languages: collection.languages,
  findingAidUrl: collection.findingAidUrl,
  preferredCitation: text(collection.preferredCitation),
})

export const projectCard = (collection: ArchivalCollection): ViewTemplate => ({
  title: text(collection.title),
  caption: text(collection.abstract),
  date: date(collection.dates),
  credit: null,
  thumbnail: null,
})

export const listing = ({ repository, dates }: ArchivalCollectionPublic): Listing<'institution'> => ({
  terms: views.termsOf('institution', repository),
  dateFrom: dates?.from ?? null,
  dateTo: dates?.to ?? null,
})
