const hours = String.raw`(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}`
/** W3C WebVTT, 4.1: a line of timings with optional settings. */
const timing = new RegExp(String.raw`^(${hours})[ \t]+-->[ \t]+(${hours})(?:[ \t].*)?$`)

const milliseconds = (time: string) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

const blocksOf = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)

/** The first fault of captions as WebVTT, with its line; null if they are valid. */
export const faultInCaptions = (bytes: Uint8Array): string | null => {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return 'These captions are not in UTF-8. Save them in UTF-8.'
  }
  if (text.includes('\u0000')) return 'These captions hold a zero byte, which no text does.'
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) return 'Captions begin with the word WEBVTT on a line of its own.'
  for (const [n, line] of lines.entries()) {
    if (!line.includes('-->')) continue
    const [, from, to] = timing.exec(line) ?? []
    if (from === undefined || to === undefined)
      return `Line ${n + 1} is no line of timings. Expected 00:00:01.000 --> 00:00:04.000.`
    if (milliseconds(to) <= milliseconds(from)) return `Line ${n + 1} ends before it begins.`
  }
  return lines.some((line) => timing.test(line)) ? null : 'These captions hold no cue.'
}

/** Captions without the notes of their authors. */
export const publicCaptions = (text: string): string =>
  blocksOf(text)
    .filter((block) => !/^\n*NOTE(?:[ \t\n]|$)/.test(block))
    .join('\n\n')
