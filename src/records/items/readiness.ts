import { required, inSourceLanguage, notEmbargoed, notInFuture, rowsAreFilled } from '../../model/checks'
import { problem } from '../../model/texts/problem-texts'
import type { Check } from '../../model/record'
import type { Item } from './stored'

const isImagePublic = ({ type, access }: Item) =>
  access.level === 'open' && (type === 'still-image' || type === 'moving-image')

/** The expected picture: a document or captions alone are none. */
export const expectsPicture = (item: Item) =>
  isImagePublic(item)
    ? { pointer: '/media', types: item.type === 'moving-image' ? ['image', 'video'] : ['image'] }
    : null

export const imagesAreThere: Check<Item> = (item) =>
  isImagePublic(item) && item.media.length === 0 ? [problem('/media', 'media_missing')] : []

export const isNotSealed: Check<Item> = ({ access }) =>
  access.level === 'sealed' ? [problem('/access/level', 'sealed')] : []

export const hasAccessContact: Check<Item> = ({ access }) =>
  access.level === 'on-request' && !access.requestContact
    ? [problem('/access/requestContact', 'request_contact_missing')]
    : []

export const relatesToOthers: Check<Item> = ({ id, relations }) =>
  relations.flatMap(({ item }, n) => (item === id ? [problem(`/relations/${n}/item`, 'related_to_itself')] : []))

export const readiness = (today: () => string): Check<Item>[] => [
  inSourceLanguage('/title', ({ title }) => title, 'name_untold'),
  inSourceLanguage('/caption', ({ caption }) => caption, 'caption_missing'),
  required('/date/typed', ({ date }) => date, 'date_missing'),
  inSourceLanguage('/creditLine', ({ creditLine }) => creditLine, 'credit_line_missing'),
  required('/rights/uri', ({ rights }) => rights?.uri, 'rights_missing'),
  imagesAreThere,
  isNotSealed,
  hasAccessContact,
  notEmbargoed(today),
  notInFuture(today, '/date/typed', ({ date }) => date),
  relatesToOthers,
  rowsAreFilled('/relations', ({ relations }) => relations, 'item'),
  rowsAreFilled('/agents', ({ agents }) => agents, 'agent'),
  rowsAreFilled('/depicts', ({ depicts }) => depicts, 'person'),
  rowsAreFilled('/places', ({ places }) => places, 'place'),
]
