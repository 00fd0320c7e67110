export { richTextEditor } from './forms/rich-text'
export { deskTexts } from './shared/texts'
