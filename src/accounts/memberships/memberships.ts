import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
} from 'payload'
import { appendAuditEntries } from '../../audit'
import { describedBy } from '../../model/texts/account-problem-texts'
import { languages, locales } from '../../languages/languages'
import { ApiError } from '../../model/problems'
import { idIn, idOf, valueIn } from '../../model/relations'
import { sessionQuery } from '../../platform/session'
import { withOpenWriteGuard } from '../../platform/write-guard'
import { sameTransaction } from '../../platform/transaction'
import { absenceEndpoints } from './absence-endpoints'
import { institutionRoles, isRole, roles, supportingAccess } from '../../policy'
import { behalfIn } from './on-behalf'
import { endRole } from './end-membership'
import { auditActorOf } from '../audit-entries'
import { appendGrantEntry, appendRevocationEntry } from '../audit-hooks'
import { recordMembershipEnded, recordMembershipMade } from './steward-changes'
import { lockRoles, endProblem, grantProblem } from './steward-rules'
import { readWhatIsStored } from '../read-what-is-stored'
import { labels } from '../../locales/labels'

/** PostgreSQL reads a UUID in many spellings; only the canonical one can be compared as text (RFC 9562 §4). */
const isCanonical = (id: string | null) => id !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

const assertCoherent: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { role, institution } = data
  const user = idIn(data, 'user')
  const wrong = (path: string, message: string) =>
    new ValidationError({ collection: 'memberships', errors: [{ path, message }] }, req.t)
  if (!isRole(role)) throw wrong('role', `Expected one of: ${roles.join(', ')}.`)
  if (institutionRoles.includes(role) !== Boolean(institution))
    throw wrong('institution', `An editor or steward belongs to one institution; the other roles to none.`)
  const spoken: unknown = data.languages
  const hasLanguages = Array.isArray(spoken) && spoken.length > 0
  if (role === 'translator' && !hasLanguages) throw wrong('languages', 'Choose the languages that they translate into.')
  if (role !== 'translator' && hasLanguages)
    throw wrong('languages', 'Only a translator has languages: leave this empty.')
  if (user === null || !isCanonical(user)) throw wrong('user', 'Expected the id of a person, as reading them gave it.')
  await lockRoles(req)
  const problem = await grantProblem(req, await behalfIn(req), { user, role, institution: idIn(data, 'institution') })
  if (problem?.code === 'not_yours_to_grant') throw wrong('role', 'You cannot grant this role to this person.')
  if (problem) throw new ApiError('forbidden', ...describedBy(problem))
  return data
}

/**
 * Payload ends several memberships in parallel within one transaction: each check would still see the others, so that
 * the last administrators could end together.
 */
const assertOneEnds: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // deleting one by its id has the key `where`, too
  if (operation !== 'delete' || !('where' in args) || valueIn(args, 'id') !== undefined) return args
  await lockRoles(req)
  const { totalDocs } = await req.payload.count({
    collection: 'memberships',
    where: args.where,
    overrideAccess: args.overrideAccess === true,
    user: req.user,
    req: await sameTransaction(req),
  })
  if (totalDocs > 1) throw new ApiError('bad_request', 'End one role at a time.')
  return args
}

/** An actor may end roles that they may grant, and their own. */
const assertMayEnd: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await lockRoles(req)
  const membership = await req.payload.findByID({
    collection: 'memberships',
    id,
    depth: 0,
    overrideAccess: true,
    req: await sameTransaction(req),
  })
  const { role, user, institution } = membership
  if (!isRole(role)) return
  const about = { user: idOf(user) ?? '', role, institution: idOf(institution) }
  const problem = await endProblem(req, await behalfIn(req), about)
  if (problem?.code === 'not_yours_to_grant')
    throw new ApiError('forbidden', 'You cannot take this role from this person.')
  if (problem) throw new ApiError(problem.pointer === '/confirm' ? 'invalid' : 'forbidden', ...describedBy(problem))
}

/** An institution owns its record from its first membership on; until then the exhibit does. */
const assignInstitutionOwner = async (
  req: Parameters<CollectionBeforeChangeHook>[0]['req'],
  institution: string | null,
) => {
  if (!institution) return
  const id = [institution]
  const assigned = await withOpenWriteGuard(req, 'institutions', institution, async () => {
    const rows = await sessionQuery(
      req,
      `update editorial.state set owner = id::uuid where kind = 'institutions' and id = $1 and owner is distinct from id::uuid returning id`,
      id,
    )
    await sessionQuery(req, 'update institutions set owner_id = id where id = $1::uuid and owner_id is null', id)
    await sessionQuery(req, 'update _institutions_v set version_owner_id = parent_id where parent_id = $1::uuid', id)
    return rows
  })
  const who = auditActorOf((await behalfIn(req)).actor)
  const about = { kind: 'institutions', id: institution }
  await appendAuditEntries(req, assigned.length > 0 ? [{ who, what: 'transfer', about, to: institution }] : [])
}

/** A membership is a row: user × institution × role. */
export const Memberships: CollectionConfig = {
  slug: 'memberships',
  labels: {
    singular: labels('accounts.membershipSingular'),
    plural: labels('accounts.membershipPlural'),
  },
  admin: {
    defaultColumns: ['user', 'role', 'institution'],
    group: labels('accounts.membershipGroup'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  access: { ...supportingAccess('memberships'), unlock: () => false, admin: ({ req }) => Boolean(req.user) },
  hooks: {
    beforeOperation: [readWhatIsStored, assertOneEnds],
    beforeChange: [assertCoherent],
    beforeDelete: [assertMayEnd],
    afterChange: [
      ({ doc, req }) => assignInstitutionOwner(req, idIn(doc, 'institution')),
      appendGrantEntry,
      recordMembershipMade,
    ],
    afterDelete: [appendRevocationEntry, recordMembershipEnded],
  },
  endpoints: [endRole, ...absenceEndpoints],
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: labels('accounts.membershipUser'),
      index: true,
    },
    {
      name: 'role',
      type: 'select',
      label: labels('accounts.membershipRole'),
      options: [
        { value: 'editor', label: labels('accounts.membershipRoleEditor') },
        { value: 'steward', label: labels('accounts.membershipRoleSteward') },
        { value: 'coordinator', label: labels('accounts.membershipRoleCoordinator') },
        { value: 'translator', label: labels('accounts.membershipRoleTranslator') },
        { value: 'admin', label: labels('accounts.membershipRoleAdmin') },
      ],
    },
    {
      name: 'institution',
      type: 'relationship',
      relationTo: 'institutions',
      label: labels('accounts.membershipInstitution'),
      admin: {
        description: labels('accounts.membershipInstitutionHelp'),
      },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: labels('accounts.membershipLanguages'),
      options: locales.map((locale) => ({ value: locale, label: languages[locale].label })),
      admin: {
        description: labels('accounts.membershipLanguagesHelp'),
      },
    },
  ],
}
