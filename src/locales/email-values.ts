/** The values in an e-mail; empty if absent. */
export interface EmailValues {
  name: string
  link: string
  institution: string
}

export const paragraphs = (...texts: string[]) => texts.join('\n\n')

/** The name with a text before it; empty without a name. */
export const after = (name: string, before: string) => (name === '' ? '' : `${before}${name}`)
