export { actorOf, doerOf, isRole, personOf, roles, system, type Actor, type Role } from './actor'
export { hasPassword } from './asked-password'
export { confirmAccount } from './confirmations'
export { tellOfVouching } from './confirmation-letters'
export { asAccess, asCreateAccess, askRule } from './asked'
export { absencesOf, waitsForAgreement, type Absence } from './absences'
export { either, languagesOf, toVersions, type Rule, type Standing } from './access'
export { behindMedia, deskPolicy, everyHistory, ruleFor, supportingPolicy, type Operation } from './policy'
export { ofStewards } from './stewards-told'
export { readWhatIsStored } from './stored-only'
export { supportingAccess } from './supporting-access'
export { accounts, Users } from './users'
export { halfLoginOf } from './half-logins'
export { mayLiftSecondFactors } from './second-factor-removal'
export { secondFactorOf } from './second-factors'
export { callPerson } from './names'
export { Memberships } from './memberships'
export { resealSecondFactors } from './resealing'
export { answerResetRequests } from './reset-requests'
export { askerOf, giveAnotherKey, rememberAccountDeed, rememberFailedLogin, whoOf } from './remembered'
export { keyIn, noteUse, recogniseKey, scopes } from './client-keys'
export { clientStrategy, onBehalfOf, wrongKey } from './client-strategy'
export { ApiClients } from './clients'
export {
  arranges,
  givesTheirWord,
  peopleNamed,
  preparesFor,
  sideOf,
  speaksFor,
  whoAdministers,
  whoArranges,
  whoGivesTheWordFor,
  whoWorksFor,
  withAWord,
  type Person,
  type Side,
} from './word'
