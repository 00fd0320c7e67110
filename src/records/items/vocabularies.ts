import type { Vocabulary } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

/** The DCMI types that holdings use. */
export const itemTypes = {
  'still-image': labels('items.itemTypes.still-image'),
  text: labels('items.itemTypes.text'),
  sound: labels('items.itemTypes.sound'),
  'moving-image': labels('items.itemTypes.moving-image'),
  'physical-object': labels('items.itemTypes.physical-object'),
} as const satisfies Vocabulary

/** The MARC relator codes that these holdings use. */
export const agentRoles = {
  aut: labels('items.agentRoles.aut'),
  art: labels('items.agentRoles.art'),
  cre: labels('items.agentRoles.cre'),
  pht: labels('items.agentRoles.pht'),
  ill: labels('items.agentRoles.ill'),
  edt: labels('items.agentRoles.edt'),
  trl: labels('items.agentRoles.trl'),
  isb: labels('items.agentRoles.isb'),
  pbl: labels('items.agentRoles.pbl'),
  prt: labels('items.agentRoles.prt'),
  spn: labels('items.agentRoles.spn'),
  col: labels('items.agentRoles.col'),
  dnr: labels('items.agentRoles.dnr'),
  ive: labels('items.agentRoles.ive'),
  ivr: labels('items.agentRoles.ivr'),
  ctb: labels('items.agentRoles.ctb'),
} as const satisfies Vocabulary

export const certainties = {
  certain: labels('items.certainties.certain'),
  probable: labels('items.certainties.probable'),
  possible: labels('items.certainties.possible'),
} as const satisfies Vocabulary

/** Roles of a place: dcterms:spatial, schema.org locationCreated, MARC relator codes mfp, pup. */
export const placeRoles = {
  depicted: labels('items.placeRoles.depicted'),
  made: labels('items.placeRoles.made'),
  published: labels('items.placeRoles.published'),
  'sent-from': labels('items.placeRoles.sent-from'),
  'sent-to': labels('items.placeRoles.sent-to'),
  about: labels('items.placeRoles.about'),
} as const satisfies Vocabulary

export const inscriptionKinds = {
  printed: labels('items.inscriptionKinds.printed'),
  handwritten: labels('items.inscriptionKinds.handwritten'),
  signature: labels('items.inscriptionKinds.signature'),
  stamp: labels('items.inscriptionKinds.stamp'),
  'on-the-back': labels('items.inscriptionKinds.on-the-back'),
} as const satisfies Vocabulary

export const relationKinds = {
  related: labels('items.relationKinds.related'),
  'part-of': labels('items.relationKinds.part-of'),
  'has-part': labels('items.relationKinds.has-part'),
  'version-of': labels('items.relationKinds.version-of'),
  'copy-of': labels('items.relationKinds.copy-of'),
  'reply-to': labels('items.relationKinds.reply-to'),
} as const satisfies Vocabulary
