// A test or trial that starts programs of a Debian package names them in a line `// debian: nginx, openssl`. Where one of
// them is missing, it is counted as not run, which is neither passed nor failed.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The programs that a file names. */
export const neededPrograms = (text) => /^\/\/ debian: (.+)$/m.exec(text)?.[1].split(/, */) ?? []

const isThere = (program, path) =>
  path.split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })

/** Those of these programs that this machine does not have. */
export const missingPrograms = (programs, path = process.env.PATH ?? '') =>
  programs.filter((program) => !isThere(program, path))
