import { textsOfPart } from '../shared/texts'

/** The texts of the forms. */
export const formTextsIn = textsOfPart('forms')

export type FormTexts = ReturnType<typeof formTextsIn>
