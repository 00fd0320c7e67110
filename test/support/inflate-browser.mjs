// Unpacks the Chromium from npm ci into a folder: browser, libraries, fonts. It is a separate program because the
// package unpacks into the process's temporary folder, and its libraries only if it detects Amazon Linux.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const [, , folder] = process.argv
process.env.TMPDIR = folder
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
const { default: chromium } = await import('@sparticuz/chromium')
await chromium.executablePath()

// The package's own fonts.conf names folders of a Lambda. Open Sans has Latin, Cyrillic and Hebrew.
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`
await writeFile(join(folder, 'fonts/fonts.conf'), fonts)
