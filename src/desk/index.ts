export { richTextEditor } from './forms/rich-text'
export { deskWords } from './words'
