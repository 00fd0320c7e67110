/** The table of a Payload collection; its versions are in `_<table>_v`. */
export const tableOf = (slug: string): string => slug.replaceAll('-', '_')
