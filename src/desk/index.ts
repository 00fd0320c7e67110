export { labelRows } from './forms/label-rows'
export { richTextEditor } from './forms/rich-text'
export { payloadTexts } from './shared/payload-texts'
