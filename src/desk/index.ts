export { richTextEditor } from './rich-text'
export { deskWords } from './words'
