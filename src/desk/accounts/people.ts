import { isObject, isText, listOf, numberOf, objectsOf, textOf, type Unknown } from '../shared/read'

export interface Named {
  id: string
  name: string
}

/** A role that may be granted, and where; null: for the whole exhibit. */
export interface Grant {
  role: string
  institutions: GrantedAt[] | null
}

/** `needsReason`: its stewards would otherwise grant it, so the actor gives a reason. */
export interface GrantedAt extends Named {
  needsReason: boolean
}

/** An institution whose last steward was ended by a coordinator or an administrator. */
export interface Absence {
  institution: Named
  agreed: boolean
  mayAgree: boolean
}

export interface AssignedRole {
  id: string
  role: string
  institution: Named | null
  languages: string[]
  mayRemove: boolean
  /** required input: `reason` or `confirm`; null: none */
  asks: string | null
}

/** An account, for those who manage it. */
export interface Account {
  email: string
  /** whether the viewer may change its address */
  mayChangeAddress: boolean
  /** whether it is confirmed, and whether the viewer may vouch for it */
  confirmed: boolean
  mayVouch: boolean
  closed: boolean
  invited: boolean
  roles: AssignedRole[]
  mayClose: boolean
  colleagues: Named[]
  /** the number of proposals to transfer */
  proposals: number
}

/** Times are ISO 8601. */
export interface OpenSession {
  id: string
  createdAt: string
  expiresAt: string
  current: boolean
}

const readNamed = ({ id, name }: Unknown): Named => ({ id: textOf(id), name: textOf(name) })

const readGrantedAt = (one: Unknown): GrantedAt => ({ ...readNamed(one), needsReason: one.needsReason === true })

export const readAbsences = (body: unknown): Absence[] =>
  objectsOf(isObject(body) ? body.docs : undefined).map(({ institution, agreed, mayAgree }) => ({
    institution: isObject(institution) ? readNamed(institution) : { id: '', name: '' },
    agreed: agreed === true,
    mayAgree: mayAgree === true,
  }))

export const readGrants = (body: unknown): Grant[] =>
  objectsOf(isObject(body) ? body.grants : undefined).map(({ role, institutions }) => ({
    role: textOf(role),
    institutions: institutions === null ? null : objectsOf(institutions).map(readGrantedAt),
  }))

const readRole = ({ id, role, institution, languages, mayRemove, asks }: Unknown): AssignedRole => ({
  id: textOf(id),
  role: textOf(role),
  institution: isObject(institution) ? readNamed(institution) : null,
  languages: listOf(languages).filter(isText),
  mayRemove: mayRemove === true,
  asks: isText(asks) ? asks : null,
})

export const readAccount = (body: unknown): Account | undefined =>
  isObject(body) && Array.isArray(body.roles)
    ? {
        email: textOf(body.email),
        mayChangeAddress: body.mayChangeAddress === true,
        confirmed: body.confirmed === true,
        mayVouch: body.mayVouch === true,
        closed: body.closed === true,
        invited: body.invited === true,
        roles: objectsOf(body.roles).map(readRole),
        mayClose: body.mayClose === true,
        colleagues: objectsOf(body.colleagues).map(readNamed),
        proposals: numberOf(body.proposals),
      }
    : undefined

export const readSessions = (body: unknown): OpenSession[] =>
  objectsOf(isObject(body) ? body.sessions : undefined).map(({ id, createdAt, expiresAt, current }) => ({
    id: textOf(id),
    createdAt: textOf(createdAt),
    expiresAt: textOf(expiresAt),
    current: current === true,
  }))

/** The link of an invitation, if the response has it; `isTold`: no e-mail is sent, and they have an account already. */
export const readInvited = (body: unknown): { link: string; isTold: boolean } => {
  const link = isObject(body) ? textOf(body.link) : ''
  return { link, isTold: isObject(body) && body.mail === 'printed' && link === '' }
}

/** Errors by field, as the server words them; `''` is for errors without a field. */
export const readFieldErrors = (body: unknown): Record<string, string> => {
  const [error] = objectsOf(isObject(body) ? body.errors : undefined)
  const data = error && isObject(error.data) ? error.data : {}
  const byField = objectsOf(data.errors).map(({ path, message }) => [textOf(path), textOf(message)] as const)
  return byField.length > 0 ? Object.fromEntries(byField) : { '': textOf(error?.message) }
}
