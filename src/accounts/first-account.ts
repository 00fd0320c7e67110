/**
 * Arguments of `user:create` for the first account. It may make the first institution and invite, which takes both
 * roles: nobody gives themselves another one later.
 */
export const firstAccountArguments = '--email you@exhibit.example --name "Your Name" --role admin,coordinator'

/** The command that makes the first account, in the directory of Vitrine. */
export const firstAccountCommand = `npm run user:create -- ${firstAccountArguments}`

/** The same with docker compose. */
export const firstAccountInContainer = `docker compose exec vitrine node --conditions=production bin/vitrine.mjs user:create ${firstAccountArguments}`
