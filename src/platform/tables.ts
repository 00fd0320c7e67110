/** The table in which Payload keeps the records of a collection; their versions lie in `_<table>_v`. */
export const tableOf = (slug: string): string => slug.replaceAll('-', '_')
