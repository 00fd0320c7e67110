import { languages, locales, type Locale, type Localized } from '../kernel/languages'

interface TextNode {
  type: 'text'
  text: string
  format: number
  style: string
  mode: 'normal'
  detail: number
  version: number
}

interface Block<Type extends string, Child> {
  type: Type
  children: Child[]
  direction: 'ltr' | 'rtl'
  format: ''
  indent: number
  version: number
}

type ParagraphNode = Block<'paragraph', TextNode> & { textFormat: number; textStyle: string }

/** What the editor stores: a serialised Lexical editor state. */
export interface EditorState {
  root: Block<'root', ParagraphNode>
}

const block = { format: '', indent: 0, version: 1 } as const

const textNode = (text: string): TextNode => ({
  type: 'text',
  text,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
  version: 1,
})

/** Plain paragraphs in one language, written in that language's direction. */
const paragraphsIn = (locale: Locale, ...texts: readonly string[]): EditorState => {
  const direction = languages[locale].dir
  const paragraph = (text: string): ParagraphNode => ({
    ...block,
    type: 'paragraph',
    children: [textNode(text)],
    direction,
    textFormat: 0,
    textStyle: '',
  })
  return { root: { ...block, type: 'root', children: texts.map(paragraph), direction } }
}

/** Plain paragraphs, English and whichever other languages are given. */
export const paragraphs = (
  texts: Localized<readonly string[]> & { en: readonly string[] },
): Localized<EditorState> & { en: EditorState } => {
  const states: Localized<EditorState> & { en: EditorState } = { en: paragraphsIn('en', ...texts.en) }
  for (const locale of locales) {
    const given = texts[locale]
    if (given) states[locale] = paragraphsIn(locale, ...given)
  }
  return states
}
