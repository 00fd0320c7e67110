import type { PayloadRequest } from 'payload'
import type { Locale } from '../languages/languages'
import { sameTransaction } from '../platform/transaction'
import { confirmAccount, hasPassword } from '../accounts'
import type { Role } from '../policy'
import type { LoadedIds } from './keep'

interface Account {
  email: string
  name: string
  role: Role
  institution: string | null
  languages?: Locale[]
}

/** One account per role, with its institution or target languages. */
export const accounts: readonly Account[] = [
  {
    email: 'editor@nli.example',
    name: 'Editor, National Library of Israel',
    role: 'editor',
    institution: 'national-library-of-israel',
  },
  {
    email: 'steward@nli.example',
    name: 'Steward, National Library of Israel',
    role: 'steward',
    institution: 'national-library-of-israel',
  },
  {
    email: 'editor@ajhs.example',
    name: 'Editor, American Jewish Historical Society',
    role: 'editor',
    institution: 'american-jewish-historical-society',
  },
  {
    email: 'steward@ajhs.example',
    name: 'Steward, American Jewish Historical Society',
    role: 'steward',
    institution: 'american-jewish-historical-society',
  },
  { email: 'coordinator@exhibit.example', name: 'Coordinator of the exhibit', role: 'coordinator', institution: null },
  {
    email: 'translator@exhibit.example',
    name: 'Translator, Russian and Hebrew',
    role: 'translator',
    institution: null,
    languages: ['ru', 'he'],
  },
  { email: 'admin@exhibit.example', name: 'Administrator', role: 'admin', institution: null },
]

/** Creates the demo's accounts, or sets this start's password on existing ones. */
export const loadAccounts = async (req: PayloadRequest, loaded: LoadedIds, password: string): Promise<void> => {
  const { payload } = req
  for (const { email, name, role, institution, languages } of accounts) {
    const found = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      depth: 0,
      overrideAccess: true,
      req: await sameTransaction(req),
    })
    const [existing] = found.docs
    if (existing) {
      await confirmAccount(req, existing.id, 'vouched')
      continue
    }
    const user = await payload.create({
      collection: 'users',
      data: { email, name, password },
      depth: 0,
      overrideAccess: true,
      req: await sameTransaction(req),
    })
    await confirmAccount(req, user.id, 'vouched')
    const at = institution === undefined ? undefined : loaded.get(`institutions:${institution}`)
    await payload.create({
      collection: 'memberships',
      data: { user: user.id, role, ...(at !== undefined && { institution: at }), ...(languages && { languages }) },
      depth: 0,
      overrideAccess: true,
      req: await sameTransaction(req),
    })
  }
}

const follow = async (req: PayloadRequest, email: string, password: string): Promise<void> => {
  const { payload } = req
  if (await hasPassword(payload, email, password)) return
  await payload.update({
    collection: 'users',
    where: { email: { equals: email } },
    data: { password },
    depth: 0,
    overrideAccess: true,
    req: await sameTransaction(req),
  })
}

/**
 * Sets DEMO_PASSWORD on the accounts at each start; an unchanged password keeps sessions. In parallel, because password
 * hashing is slow on purpose and the start waits for it.
 */
export const followPassword = async (req: PayloadRequest, password: string): Promise<void> => {
  await Promise.all(accounts.map(({ email }) => follow(req, email, password)))
}
