/** The maximum nesting of lists and objects: a record's rich text needs about thirty levels. */
const deepest = 100
/**
 * The maximum number of values in a body, object members and list items together: a section of a thousand placements
 * has about 20,000.
 */
const mostValues = 100_000

/** The exceeded limit. `isDeep`: the nesting; otherwise the number of values. */
export interface TooMuch {
  isDeep: boolean
  detail: string
}

export const tooDeep = `Expected lists and objects to nest at most ${deepest} deep.`
const tooMany = `Expected at most ${mostValues} values.`

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

/** The end of the string that begins at `start`: a quote after an even number of backslashes; or -1. */
const endOfText = (json: string, start: number): number => {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let before = end - 1
    while (json.charCodeAt(before) === backslash) before -= 1
    if ((end - before) % 2 === 1) return end
  }
  return -1
}

/**
 * Counts in the text before it is parsed: parsing millions of values blocks the process for seconds. The parser reports
 * invalid JSON.
 */
export const tooMuchInText = (json: string): TooMuch | null => {
  let [values, levels] = [0, 0]
  for (let n = 0; n < json.length; n += 1) {
    const sign = json.charCodeAt(n)
    if (sign === quote) {
      n = endOfText(json, n)
      if (n === -1) return null
    } else if (sign === openList || sign === openObject) {
      values += 1
      levels += 1
    } else if (sign === closeList || sign === closeObject) levels -= 1
    else if (sign === comma) values += 1
    if (levels > deepest) return { isDeep: true, detail: tooDeep }
    if (values > mostValues) return { isDeep: false, detail: tooMany }
  }
  return null
}

/** Whether lists and objects nest too deep, without descending further. */
export const isTooDeep = (value: unknown, levels: number = deepest): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((one: unknown) => isTooDeep(one, levels - 1)))
