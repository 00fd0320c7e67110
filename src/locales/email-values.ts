/** What an e-mail names; empty where it names none. */
export interface EmailValues {
  name: string
  link: string
  institution: string
}

export const paragraphs = (...texts: string[]) => texts.join('\n\n')

/** The words before, and the name, where there is one. */
export const after = (name: string, before: string) => (name === '' ? '' : `${before}${name}`)
