/** Dates as archives write them, stored as EDTF (ISO 8601-2:2019, level 1 and the sets of level 2). */
export { boundsOf, type DateBounds } from './bounds'
export { formatDate } from './format'
export { readDate, type DateFault, type DateReading } from './read'
export { yearsOnly } from './years'
