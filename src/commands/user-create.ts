import { parseArgs } from 'node:util'
import { readEnvironment } from '../platform/env'
import { openLog } from '../platform/log'
import { isLocale, locales } from '../languages/languages'
import { openServer } from '../main'
import { confirmAccount, appendAccountEntry, notifyOfVouching } from '../accounts'
import { institutionRoles, isRole, roles } from '../policy'
import { randomPassword } from '../server/stored-secrets'

const usage = `npm run user:create -- --email NAME@HOST --name NAME --role ${roles.join('|')}[,ROLE…] [--institution SLUG] [--languages ${locales.join(',')}]`

const readOptions = (args: string[]) => {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: { email: text, name: text, role: text, institution: text, languages: text },
  })
  const { email, name, institution } = values
  const given = values.role?.split(',') ?? []
  const assigned = [...new Set(given.filter(isRole))]
  const tags = values.languages?.split(',') ?? []
  const languages = tags.filter(isLocale)
  if (!email || !name || assigned.length === 0 || assigned.length < given.length || languages.length < tags.length)
    throw new Error(usage)
  if (assigned.includes('translator') !== languages.length > 0)
    throw new Error(`A translator has languages, and nobody else has.\n${usage}`)
  if (assigned.some((role) => institutionRoles.includes(role)) !== Boolean(institution))
    throw new Error(`An editor or a steward has an institution, and nobody else has.\n${usage}`)
  return { email, name, assigned, institution, languages }
}

/** `npm run user:create`: creates an account with its roles from the machine itself and prints its password once. */
export const run = async (args: string[]): Promise<void> => {
  const { email, name, assigned, institution, languages } = readOptions(args)
  const env = readEnvironment()
  const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const { payload, stop } = await openServer({ env, log: openLog(env), print, alongside: true })
  try {
    const at = institution
      ? (
          await payload.find({
            collection: 'institutions',
            where: { slug: { equals: institution } },
            draft: true,
            depth: 0,
          })
        ).docs[0]
      : undefined
    if (institution && !at) throw new Error(`There is no institution with the address ${institution}.`)
    const password = randomPassword()
    const user = await payload.create({ collection: 'users', data: { email, name, password }, depth: 0 })
    for (const role of assigned)
      await payload.create({
        collection: 'memberships',
        data: {
          user: user.id,
          role,
          ...(at && institutionRoles.includes(role) && { institution: at.id }),
          ...(role === 'translator' && { languages }),
        },
        depth: 0,
      })
    await confirmAccount({ payload }, user.id, 'operator')
    await appendAccountEntry({ payload }, 'account_vouched', user.id, null)
    await notifyOfVouching({ payload }, { id: user.id, name })
    print(`${email} may log in with the password ${password}`)
  } finally {
    await stop()
  }
}
