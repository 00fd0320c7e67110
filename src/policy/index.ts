export {
  actorOf,
  userIdOf,
  isRole,
  personOf,
  roles,
  system,
  type Actor,
  type Role,
  institutionRoles,
  type Membership,
  membershipColumns,
  MembershipRows,
} from './actor'
export {
  isCoordinator,
  isApprover,
  loadPeopleByIds,
  institutionsPreparedBy,
  sideOf,
  institutionsApprovedBy,
  loadAdmins,
  loadCoordinators,
  loadApproversOrCoordinators,
  loadMembers,
  institutionsWithApprover,
  type Person,
  type Side,
  loadApprovers,
} from './approvers'
export { keyIn, recordUse, findClientByKey, scopes, issueKey, type Scope } from './client-keys'
export { clientStrategy, onBehalfOf, invalidKeyError } from './client-strategy'
export { asAccess, asCreateAccess, evaluateRule } from './payload-access'
export { mayClose, mayGrant } from './role-grants'
export {
  allowsEverywhere,
  anyone,
  either,
  having,
  languagesOf,
  nobody,
  toVersions,
  within,
  type Rule,
  type Ownership,
} from './rules'
export { rowAccess, supportingAccess } from './supporting-access'
export {
  privateMediaReaders,
  deskPolicy,
  auditReaders,
  ruleFor,
  supportingPolicy,
  type ExtensionRow,
  type Operation,
} from './table'
