import { z } from 'zod'
import { authorities, card, date, image, richText, text } from '../../model/view-refs'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import * as views from '../../model/views'
import { keysOf } from '../../locales/ui-text'
import type { Institution } from './stored'
import { institutionKinds } from './vocabularies'

/** The public view of an institution. */
export const InstitutionView = z
  .object({
    name: z.string(),
    shortName: z.string().nullable().describe('What people call it for short'),
    institutionKind: z.enum(keysOf(institutionKinds)).nullable(),
    parent: views.MentionView.nullable().describe('The house it belongs to'),
    about: views.RichTextView.nullable(),
    homepage: z.string().nullable(),
    logo: views.ImageView.nullable(),
    variants: z
      .array(z.object({ form: z.string(), language: z.string().nullable().describe('BCP 47') }))
      .describe('Other names it goes or went by'),
    founded: views.DateView.nullable(),
    dissolved: views.DateView.nullable(),
    authorities: z.array(views.AuthorityView),
    publicContact: z.string().nullable().describe('Where the public may write'),
  })
  .describe('A partner archive or a historical body')

export type InstitutionPublic = z.output<typeof InstitutionView>

export const project = (institution: Institution): ViewTemplate => ({
  name: text(institution.name),
  shortName: text(institution.shortName),
  institutionKind: institution.kind,
  parent: card('institutions', institution.parent),
  about: richText(institution.about),
  homepage: institution.homepage,
  logo: image(institution.logo),
  variants: institution.variants.flatMap(({ form, language }) => (form ? [{ form, language }] : [])),
  founded: date(institution.founded),
  dissolved: date(institution.dissolved),
  authorities: authorities(institution.authorities),
  publicContact: institution.publicContact,
})

export const projectCard = (institution: Institution): ViewTemplate => ({
  title: text(institution.name),
  caption: null,
  date: null,
  credit: null,
  thumbnail: image(institution.logo),
})

export const listing = ({ parent, founded, dissolved }: InstitutionPublic): Listing<'institution'> => ({
  terms: views.termsOf('institution', parent),
  dateFrom: founded?.from ?? null,
  dateTo: dissolved?.to ?? null,
})
