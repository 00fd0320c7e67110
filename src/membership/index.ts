export { actorOf, userIdOf, isRole, personOf, roles, system, type Actor, type Role } from './actor'
export { hasPassword } from './asked-password'
export { confirmAccount } from './confirmations'
export { notifyOfVouching } from './confirmation-letters'
export { asAccess, asCreateAccess, evaluateRule } from './asked'
export { absencesOf, needsAgreement, type Absence } from './absences'
export { either, languagesOf, toVersions, type Rule, type Ownership } from './access'
export { privateMediaReaders, deskPolicy, auditReaders, ruleFor, supportingPolicy, type Operation } from './policy'
export { stewardTexts } from './stewards-told'
export { readWhatIsStored } from './stored-only'
export { supportingAccess } from './supporting-access'
export { accounts, Users } from './users'
export { pendingMfaOf } from './half-logins'
export { mayLiftSecondFactors } from './second-factor-removal'
export { secondFactorOf } from './second-factors'
export { describePerson } from './names'
export { Memberships } from './memberships'
export { reencryptSecondFactors } from './resealing'
export { processResetRequests } from './reset-requests'
export { auditActorOfRequest, rotateKey, appendAccountEntry, appendFailedLoginEntry, auditActorOf } from './remembered'
export { keyIn, recordUse, findClientByKey, scopes } from './client-keys'
export { clientStrategy, onBehalfOf, invalidKeyError } from './client-strategy'
export { ApiClients } from './clients'
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
} from './word'
