import { inEveryUiLanguage, type Messages } from '../locales/messages'
import { directionOf } from '../rich-text'

const page = (refresh: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">${refresh}
<title>Vitrine</title>
<style>
body { margin: 0; min-height: 100vh; display: grid; place-content: center; gap: 1.5rem; padding: 2rem; box-sizing: border-box;
  font: 1.05rem/1.6 system-ui, sans-serif; color: #222; background: #fafafa; }
p { margin: 0; max-width: 34rem; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } }
</style>
</head>
<body>
${body}
</body>
</html>
`

/** One paragraph per desk language. */
const inEveryLanguage = (textOf: (messages: Messages) => string) =>
  Object.entries(inEveryUiLanguage(textOf))
    .map(
      ([language, text]) => `<p lang="${language}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}>${text}</p>`,
    )
    .join('\n')

/** Seconds until the page reloads. */
export const patience = 4

export const pageWhileBuilding = page(
  `\n<meta http-equiv="refresh" content="${patience}">`,
  inEveryLanguage(({ deskPage }) => deskPage.building),
)

export const pageAfterFailure = page(
  '',
  inEveryLanguage(({ deskPage }) => deskPage.failed),
)
