import { z } from 'zod'
import { inEveryLanguage, type Localized } from '../../languages/languages'
import { authorities, card, image, mapRows, dependentOn, richText, vocabularyTerm, text } from '../../model/view-refs'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import { projectVariants, VariantView } from '../../model/name-variants'
import * as views from '../../model/views'
import { uiTextIn } from '../../locales/ui-text'
import type { Person } from './stored'
import { keyDateKinds, personNameKinds, personRelationKinds, personRoles } from './vocabularies'
import { projectDate, projectSource } from './living'

const textOrNull = z.string().nullable()
const livingNote = 'Of a person who is or may be living: the year only'

/** The public view of a person. */
export const PersonView = z
  .object({
    name: z.string(),
    nameParts: z.object({ family: textOrNull, given: textOrNull, patronymic: textOrNull, honorific: textOrNull }),
    variants: z.array(VariantView).describe('Other forms of the name, in any script'),
    living: z.boolean().nullable().describe('Null: not known'),
    life: z.object({ born: views.DateView.nullable(), died: views.DateView.nullable() }).describe(livingNote),
    roles: z.array(views.TermView).describe('What the exhibit knows the person as'),
    biography: views.RichTextView.nullable(),
    portrait: views.ImageView.nullable(),
    keyDates: z
      .array(
        z.object({
          event: views.TermView,
          date: views.DateView.nullable().describe(livingNote),
          source: textOrNull.describe('What the date rests on; null where the date itself is reduced to its year'),
        }),
      )
      .describe('Applied, refused, arrested, released, emigrated: in the order in which they were entered'),
    affiliations: z.array(
      z.object({
        institution: views.MentionView.nullable(),
        name: textOrNull.describe('A body that has no record here, or its name at the time'),
        role: textOrNull,
        dates: views.DateView.nullable().describe(livingNote),
      }),
    ),
    relations: z
      .array(z.object({ person: views.CardView, relation: views.TermView.describe('What that person is to this one') }))
      .describe('Other people, as far as they are public now'),
    authorities: z.array(views.AuthorityView),
  })
  .describe('A person')

export type PersonPublic = z.output<typeof PersonView>

const isNamed = (name: Localized<string>) => Object.values(name).some(Boolean)

/** An affiliation without its own name is omitted once its institution is not public. */
const projectAffiliation = (
  { institution, name, role, dates }: Person['affiliations'][number],
  person: Person,
): ViewTemplate => {
  const fields = {
    institution: card('institutions', institution),
    name: text(name),
    role: text(role),
    dates: projectDate(dates, person),
  }
  if (isNamed(name)) return fields
  return institution && dependentOn('institution', fields)
}

export const project = (person: Person): ViewTemplate => ({
  name: text(person.name),
  nameParts: {
    family: text(person.nameParts.family),
    given: text(person.nameParts.given),
    patronymic: text(person.nameParts.patronymic),
    honorific: text(person.nameParts.honorific),
  },
  variants: projectVariants(person.variants, personNameKinds),
  living: person.living === 'yes' ? true : person.living === 'no' ? false : null,
  life: { born: projectDate(person.life.born, person), died: projectDate(person.life.died, person) },
  roles: person.roles.map((role) => vocabularyTerm(personRoles, role)),
  biography: richText(person.biography),
  portrait: image(person.portrait),
  keyDates: person.keyDates.flatMap((row) =>
    row.kind
      ? [
          {
            event: vocabularyTerm(keyDateKinds, row.kind),
            date: projectDate(row.date, person),
            source: projectSource(row, person),
          },
        ]
      : [],
  ),
  affiliations: mapRows(person.affiliations, (row) => projectAffiliation(row, person)),
  relations: person.relations.flatMap(({ person: other, kind }) =>
    other
      ? [
          dependentOn('person', {
            person: card('people', other, { weak: true }),
            relation: vocabularyTerm(personRelationKinds, kind ?? 'related'),
          }),
        ]
      : [],
  ),
  authorities: authorities(person.authorities),
})

/** “Refusenik, Writer” in every language. */
const formatRoles = ({ roles }: Person): Localized<string> =>
  inEveryLanguage((locale) => roles.map((role) => uiTextIn(personRoles[role], locale)).join(', '))

export const projectCard = (person: Person): ViewTemplate => ({
  title: text(person.name),
  caption: text(formatRoles(person)),
  date: null,
  credit: null,
  thumbnail: image(person.portrait),
})

export const listing = ({ roles, life }: PersonPublic): Listing<'role'> => ({
  terms: roles.map(({ key }) => `role:${key}` as const),
  dateFrom: life.born?.from ?? null,
  dateTo: life.died?.to ?? null,
})
