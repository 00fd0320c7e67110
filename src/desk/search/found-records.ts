import type { FoundRecord } from '../../contract/search'

/** The name or number by which a record was found, where it is another than its title. */
export const otherName = ({ matched, title }: Pick<FoundRecord, 'matched' | 'title'>): string | null =>
  matched === title ? null : matched
