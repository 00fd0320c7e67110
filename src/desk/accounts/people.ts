import { isObject, isText, listOf, numberOf, objectsOf, textOf, type Unknown } from '../shared/read'

export interface Named {
  id: string
  name: string
}

/** A role that may be given, and where; null: for the whole exhibit. */
export interface Grant {
  role: string
  institutions: GrantedAt[] | null
}

/** `needsReason`: its stewards would give it otherwise, and whoever does it in their place says why. */
export interface GrantedAt extends Named {
  needsReason: boolean
}

/** An institution whose last steward a coordinator or an administrator ended. */
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
  /** what is said with it: `reason` or `confirm`; null: nothing */
  asks: string | null
}

/** What is known of an account to whoever looks after it. */
export interface Account {
  email: string
  /** whether whoever looks may give it another address */
  mayChangeAddress: boolean
  /** whether it is known to be its person's, and whether whoever looks may vouch that it is */
  confirmed: boolean
  mayVouch: boolean
  closed: boolean
  invited: boolean
  roles: AssignedRole[]
  mayClose: boolean
  colleagues: Named[]
  /** how many proposals of theirs somebody would have to go on with */
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

/** Where the link of an invitation is, if it is told here; `isTold`: no letter goes out, and they have an account already. */
export const readInvited = (body: unknown): { link: string; isTold: boolean } => {
  const link = isObject(body) ? textOf(body.link) : ''
  return { link, isTold: isObject(body) && body.mail === 'printed' && link === '' }
}

/** A refusal by field, in the words of the server; `''` is for what belongs to no field. */
export const readFieldErrors = (body: unknown): Record<string, string> => {
  const [error] = objectsOf(isObject(body) ? body.errors : undefined)
  const data = error && isObject(error.data) ? error.data : {}
  const byField = objectsOf(data.errors).map(({ path, message }) => [textOf(path), textOf(message)] as const)
  return byField.length > 0 ? Object.fromEntries(byField) : { '': textOf(error?.message) }
}
