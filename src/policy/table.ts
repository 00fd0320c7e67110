import {
  anyone,
  either,
  having,
  atTheirInstitution,
  nobody,
  forExhibit,
  previewing,
  proposing,
  published,
  ownPeople,
  translating,
  within,
  type Rule,
} from './rules'

/**
 * The policy table: who may do what. A row is a kind of record, a column an operation. A curator should be able to read
 * it aloud.
 */
const preparedBy = either(within('editor', 'steward'), forExhibit('coordinator'))
const proposedBy = either(forExhibit('coordinator'), proposing('editor', 'steward'))
const insiders = either(within('editor', 'steward'), having('coordinator'), proposing('editor', 'steward'))
const prepared = either(insiders, having('translator'))
const readable = either(published, prepared, previewing)

export type Operation =
  | 'create'
  | 'read'
  | 'readVersions'
  | 'readPrivate'
  | 'update'
  | 'translate'
  | 'delete'
  | 'submit'
  | 'recall'
  | 'review'
  | 'approve'
  | 'publish'
  | 'unpublish'
  | 'withdraw'
  | 'transfer'
  | 'erase'
  | 'merge'
export type Row = Record<Operation, Rule>

/** On records of an institution, its own approval comes first. */
const coordinatorInstead: Rule = {
  ...having('coordinator'),
  description:
    'a coordinator, where no institution owns it, or, with a reason, where its institution has no steward; where a coordinator or an admin ended the last one, once another admin agreed',
}
const selfPublishing: Rule = {
  ...within('steward'),
  description: 'its steward, where the coordinator lets the institution publish',
}
const unpublishing = either(within('steward'), having('coordinator'))

/** A transfer between institutions needs the consent of both. */
const transferring: Rule = {
  ...unpublishing,
  description:
    'a steward of the institution that owns it together with one of the institution that takes it over; a coordinator, with a reason, in place of a steward who is not there',
}

/** An institution's records become public by its approval only, and are reinstated by it only. */
const approvedByInstitution = {
  submit: preparedBy,
  recall: either(preparedBy, having('coordinator')),
  review: either(within('steward'), having('coordinator')),
  approve: either(within('steward'), coordinatorInstead),
  publish: either(having('coordinator'), selfPublishing),
  unpublish: unpublishing,
  withdraw: unpublishing,
  transfer: transferring,
  erase: having('coordinator'),
  merge: nobody,
}

/** The coordinator reviews and publishes the exhibit's own records. */
const approvedByExhibit = {
  recall: either(proposedBy, having('coordinator')),
  review: having('coordinator'),
  approve: having('coordinator'),
  publish: having('coordinator'),
  unpublish: having('coordinator'),
  withdraw: having('coordinator'),
  transfer: nobody,
  erase: having('coordinator'),
  merge: nobody,
}

/** Owned by the institution that holds or made them; without one, by the exhibit. */
const holdings: Row = {
  create: preparedBy,
  read: readable,
  readVersions: prepared,
  readPrivate: insiders,
  update: preparedBy,
  translate: translating('translator'),
  delete: preparedBy,
  ...approvedByInstitution,
}

/** Owned by the exhibit; members of an institution may propose them. */
const proposals: Row = {
  create: having('coordinator', 'editor', 'steward'),
  read: readable,
  readVersions: prepared,
  readPrivate: insiders,
  update: proposedBy,
  translate: translating('translator'),
  delete: proposedBy,
  submit: proposedBy,
  ...approvedByExhibit,
}

/** Proposals that many records mention: two of them may turn out to be the same. */
const mergeable: Row = { ...proposals, merge: forExhibit('coordinator') }

/** Owned by the exhibit; the coordinator arranges them. */
const arrangement: Row = {
  create: forExhibit('coordinator'),
  read: readable,
  readVersions: prepared,
  readPrivate: insiders,
  update: forExhibit('coordinator'),
  translate: translating('translator'),
  delete: forExhibit('coordinator'),
  submit: forExhibit('coordinator'),
  ...approvedByExhibit,
  recall: having('coordinator'),
}

export const policy = {
  items: holdings,
  'archival-collections': holdings,
  events: holdings,
  articles: holdings,
  institutions: {
    ...holdings,
    create: forExhibit('coordinator'),
    delete: forExhibit('coordinator'),
    // an institution owns itself
    transfer: nobody,
  },
  themes: mergeable,
  people: mergeable,
  places: mergeable,
  testimonials: proposals,
  sections: arrangement,
  exhibits: arrangement,
  // it has no owner field: it always belongs to the exhibit
  site: {
    ...arrangement,
    create: nobody,
    delete: nobody,
    update: having('coordinator'),
    submit: having('coordinator'),
    read: either(published, having('coordinator', 'translator'), previewing),
    readVersions: having('coordinator', 'translator'),
    readPrivate: having('coordinator'),
    // a global cannot be erased
    erase: nobody,
  },
} satisfies Record<string, Row>

/** The row of kinds without their own: owned by the exhibit, members of an institution may propose them. */
export const defaultRow: Row = proposals

/** Collections that are no records: no drafts, no workflow. */
export type SupportingOperation = 'create' | 'read' | 'update' | 'delete'

/** The row of a collection that an installation adds. `readPrivate`: who reads its private fields. */
export type ExtensionRow = Record<SupportingOperation, Rule> & { readPrivate?: Rule }

const publicMedia: Rule = {
  description: 'anyone, also without an account, while something published shows it',
  allows: (_actor, { live }) => live,
  where: () => ({ shown: { equals: true } }),
}
/** Readers of a medium's private fields. */
export const privateMediaReaders = either(within('editor', 'steward'), having('coordinator'))
/** Translators need the pictures to translate their captions. */
const translatedMedia: Rule = {
  ...having('translator'),
  description: 'a translator, who translates the drafts that show it',
}
/** Readers of the whole history. */
export const auditReaders = having('coordinator', 'admin')
/** Every logged-in user, for themselves. */
const oneself: Rule = {
  description: 'whose it is',
  allows: (actor) => actor.as === 'user',
  where: (actor) => actor.as === 'user',
}
const self: Rule = {
  description: 'whose it is',
  allows: () => false,
  where: (actor) => actor.as === 'user' && { id: { equals: actor.id } },
}
const ownRoles: Rule = { ...self, where: (actor) => actor.as === 'user' && { user: { equals: actor.id } } }
/** Only an invitation creates these, never the API. */
const invited: Rule = {
  ...nobody,
  description: 'by invitation alone, with which nobody grants more than they hold',
}

export const supportingPolicy = {
  media: {
    create: preparedBy,
    // a draft is shown with its pictures; media access functions protect private fields and originals
    read: either(publicMedia, privateMediaReaders, translatedMedia, previewing),
    update: preparedBy,
    delete: nobody,
  },
  genres: { create: having('coordinator'), read: anyone, update: having('coordinator'), delete: nobody },
  users: {
    create: invited,
    read: either(self, ownPeople, having('admin', 'coordinator')),
    update: either(self, having('admin')),
    delete: nobody,
  },
  memberships: {
    // an existing user accepts a role before it begins
    create: invited,
    read: either(ownRoles, atTheirInstitution('steward'), having('admin', 'coordinator')),
    update: nobody,
    // for others, only roles they could grant too (role-grants.ts, steward-rules.ts): nobody removes more than they
    // hold
    delete: either(ownRoles, atTheirInstitution('steward'), having('admin', 'coordinator')),
  },
  // created by inviting an existing user; accepted, declined or revoked
  offers: {
    create: invited,
    read: { ...self, description: `${self.description}; who made it; a steward of its institution` },
    update: nobody,
    delete: {
      ...self,
      description:
        'whom it is made to, who accepts or declines it; who made it, or a steward of its institution, who takes it back',
    },
  },
  // confirms that an account belongs to its person: by a link in an e-mail, or by another administrator
  confirmations: {
    create: { ...having('admin'), description: 'an admin, of somebody else’s account; whoever operates the server' },
    read: having('admin'),
    update: nobody,
    delete: nobody,
  },
  // requires the requester's password; takes effect when the link sent to the new address is followed
  'address-changes': {
    create: { ...oneself, description: 'whose account it is' },
    read: having('admin'),
    update: { ...having('admin'), description: 'an admin, of somebody else’s account' },
    delete: nobody,
  },
  // enrolled by the user only; an administrator removes it from a user who lost the device, and from themselves with a
  // code
  'second-factors': { create: oneself, read: self, update: nobody, delete: either(self, having('admin')) },
  // update includes rotating and revoking the key
  'api-clients': {
    create: having('admin', 'coordinator'),
    read: having('admin', 'coordinator'),
    update: having('admin', 'coordinator'),
    delete: nobody,
    preview: having('coordinator'),
  },
} satisfies Record<string, Record<SupportingOperation, Rule> & { preview?: Rule }>

/** Desk views of many records together. */
export const deskPolicy = {
  absences: having('admin'),
  bulk: {
    ...oneself,
    description: 'whoever has logged in; changed is what the rows above let them change, record by record',
  },
  gaps: {
    ...either(within('editor', 'steward'), having('coordinator')),
    description: 'editor or steward of the institution; coordinator',
  },
  holdingsHistory: {
    ...either(within('editor', 'steward'), having('coordinator')),
    description: 'editor or steward of the institution; coordinator',
  },
  liftTakenBack: either(within('steward'), forExhibit('coordinator')),
  liftErased: having('admin'),
  readPolicies: {
    ...either(within('editor', 'steward'), having('coordinator', 'admin')),
    description: 'editor or steward of the institution; coordinator or admin',
  },
  setPolicies: having('coordinator'),
  makeStewards: {
    ...nobody,
    description:
      'a coordinator, the first of an institution, and after the last was ended by a coordinator or an admin once another admin agreed; then its stewards, or an admin with a reason',
  },
  moveMany: {
    ...oneself,
    description: 'whoever has logged in; moved is what the rows above let them move, record by record',
  },
  transfers: {
    ...either(within('steward'), having('coordinator')),
    description: 'a steward of either institution; a coordinator',
  },
  releases: having('editor', 'steward', 'coordinator', 'translator', 'admin'),
  search: {
    ...oneself,
    description: 'whoever has logged in; found is what the rows above let them read, and no word of another text',
  },
  start: {
    ...oneself,
    description:
      'whoever has logged in; told is what the rows above let them prepare, and what the public sees of what their institutions own',
  },
  undelivered: {
    ...having('steward', 'coordinator', 'admin'),
    description: 'a steward, of the people of their institution; a coordinator or an admin',
  },
  unsent: having('admin'),
} satisfies Record<string, Rule>

/** The rule of an operation on a kind. */
export const ruleFor = (kind: string, operation: Operation): Rule => {
  const row: Row | undefined = Object.entries(policy).find(([name]) => name === kind)?.[1]
  return (row ?? defaultRow)[operation]
}
