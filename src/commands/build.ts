import { buildDesk } from '../server/desk-build'

/** `npm run build`: the desk; the server itself was compiled by the launcher. Reads no variable, needs no database. */
export const run = async (): Promise<void> => {
  const print = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  await buildDesk(process.cwd(), print)
  print('The server and the desk are built.')
}
