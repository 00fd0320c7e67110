import type { InThree, RunningText, TypedDate, LocalizedText } from './content'

/** A name as it stands elsewhere: earlier in life, in another script, or as a source prints it. */
export interface Variant<Kind extends string> {
  form: string
  language: string
  script: 'Latn' | 'Cyrl' | 'Hebr'
  kind: Kind
  scheme?: 'as-printed'
}

type PersonNameKind = 'birth-name' | 'hebrew-name' | 'other-spelling' | 'misspelling'

type Role =
  | 'refusenik'
  | 'prisoner-of-zion'
  | 'activist'
  | 'artist'
  | 'clergy'
  | 'journalist'
  | 'official'
  | 'scholar'
  | 'scientist'
  | 'speaker'
  | 'writer'

export interface Person {
  slug: string
  /** a given and a family name, in this order */
  name: LocalizedText
  honorific?: InThree
  variants: readonly Variant<PersonNameKind>[]
  /** of whoever lives: the year and nothing finer */
  born?: string
  died?: string
  roles: readonly Role[]
  biography: RunningText
  keyDates?: readonly { kind: 'applied' | 'refused' | 'arrested' | 'released' | 'emigrated'; date: TypedDate }[]
  /** slugs of institutions, or a name where the institution is none of the exhibit's */
  affiliations?: readonly { institution?: string; name?: LocalizedText; role?: LocalizedText }[]
  /** slug of the husband or wife */
  spouse?: string
  living: 'yes' | 'no' | 'unknown'
}

export interface Place {
  slug: string
  name: InThree
  kind: 'country' | 'city' | 'building'
  variants: readonly Variant<'later-name' | 'other-spelling'>[]
  /** slug of the place that this one lies in; it stands earlier in the list */
  parent?: string
  /** degrees, WGS 84 */
  point?: { lat: number; long: number }
  /** addresses in authority files */
  authorities: readonly string[]
}
