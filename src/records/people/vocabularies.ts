import type { Vocabulary } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

/** A person's roles in the exhibit, which may be combined. */
export const personRoles = {
  refusenik: labels('people.personRoles.refusenik'),
  'prisoner-of-zion': labels('people.personRoles.prisoner-of-zion'),
  activist: labels('people.personRoles.activist'),
  artist: labels('people.personRoles.artist'),
  photographer: labels('people.personRoles.photographer'),
  writer: labels('people.personRoles.writer'),
  journalist: labels('people.personRoles.journalist'),
  scholar: labels('people.personRoles.scholar'),
  scientist: labels('people.personRoles.scientist'),
  lawyer: labels('people.personRoles.lawyer'),
  clergy: labels('people.personRoles.clergy'),
  official: labels('people.personRoles.official'),
  curator: labels('people.personRoles.curator'),
  philanthropist: labels('people.personRoles.philanthropist'),
  speaker: labels('people.personRoles.speaker'),
} as const satisfies Vocabulary

export const personNameKinds = {
  'birth-name': labels('people.personNameKinds.birth-name'),
  'married-name': labels('people.personNameKinds.married-name'),
  'hebrew-name': labels('people.personNameKinds.hebrew-name'),
  'yiddish-name': labels('people.personNameKinds.yiddish-name'),
  transliteration: labels('people.personNameKinds.transliteration'),
  nickname: labels('people.personNameKinds.nickname'),
  pseudonym: labels('people.personNameKinds.pseudonym'),
  'other-spelling': labels('people.personNameKinds.other-spelling'),
  misspelling: labels('people.personNameKinds.misspelling'),
} as const satisfies Vocabulary

/** The steps of emigrating from the Soviet Union, and of being refused. */
export const keyDateKinds = {
  applied: labels('people.keyDateKinds.applied'),
  refused: labels('people.keyDateKinds.refused'),
  arrested: labels('people.keyDateKinds.arrested'),
  released: labels('people.keyDateKinds.released'),
  emigrated: labels('people.keyDateKinds.emigrated'),
} as const satisfies Vocabulary

/** The other person's relation to this one. */
export const personRelationKinds = {
  related: labels('people.personRelationKinds.related'),
  spouse: labels('people.personRelationKinds.spouse'),
  parent: labels('people.personRelationKinds.parent'),
  child: labels('people.personRelationKinds.child'),
  sibling: labels('people.personRelationKinds.sibling'),
  relative: labels('people.personRelationKinds.relative'),
  colleague: labels('people.personRelationKinds.colleague'),
  comrade: labels('people.personRelationKinds.comrade'),
} as const satisfies Vocabulary

export const livingStatuses = {
  yes: labels('people.livingStatuses.yes'),
  no: labels('people.livingStatuses.no'),
  unknown: labels('people.livingStatuses.unknown'),
} as const satisfies Vocabulary
