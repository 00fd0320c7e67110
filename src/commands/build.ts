import { buildDesk } from '../server/desk-build'

/** `npm run build`: the desk; the server itself was compiled by the launcher. Reads no variable, needs no database. */
export const run = async (): Promise<void> => {
  const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  await buildDesk(process.cwd(), say)
  say('The server and the desk are built.')
}
