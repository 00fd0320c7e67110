import pg from 'pg'

/** Characters: the minimum is the output of `openssl rand -hex 16`. */
const shortest = 32

/** Without an account, nothing depends on the secret yet. */
const hasAccounts = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('public.users') is not null as there`)
    if (!rows[0]?.there) return false
    return (await client.query('select from public.users limit 1')).rowCount === 1
  } finally {
    await client.end()
  }
}

/** A guessable secret allows forged logins: it is rejected while there are no accounts, and warned about afterwards. */
export const checkSecretLength = async (url: string, secret: string | null, print: (sentence: string) => void) => {
  if (secret === null || secret.length >= shortest) return
  if (!(await hasAccounts(url)))
    throw new Error(`PAYLOAD_SECRET must have ${shortest} characters or more: openssl rand -hex 32 makes one.`)
  print(
    `PAYLOAD_SECRET has fewer than ${shortest} characters, and whoever guesses it forges logins: npm run secret:rotate gives a new one.`,
  )
}
