import type { InThree, RunningText, TypedDate, LocalizedText } from './content'

/** Another form of a name: earlier, in another script, or as in a source. */
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
  /** for living people: the year only */
  born?: string
  died?: string
  roles: readonly Role[]
  biography: RunningText
  keyDates?: readonly { kind: 'applied' | 'refused' | 'arrested' | 'released' | 'emigrated'; date: TypedDate }[]
  /** slugs of institutions, or a name for an institution outside the exhibit */
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
  /** slug of the parent place, which comes earlier in the list */
  parent?: string
  /** degrees, WGS 84 */
  point?: { lat: number; long: number }
  /** addresses in authority files */
  authorities: readonly string[]
}
