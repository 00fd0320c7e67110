import type { FoundRecord } from '../../contract/search'

/** The matching name or number, if it is not the title. */
export const otherName = ({ matched, title }: Pick<FoundRecord, 'matched' | 'title'>): string | null =>
  matched === title ? null : matched
