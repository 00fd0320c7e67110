import { buildDesk } from '../server/desk-build'

/**
 * `npm run build`: builds the desk; the launcher compiles the server. Needs no environment variable and no database.
 */
export const run = async (): Promise<void> => {
  const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  await buildDesk(process.cwd(), print)
  print('The server and the desk are built.')
}
