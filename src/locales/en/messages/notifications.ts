export const notifications = {
  steward_made: (who: string, institution: string) => `${who} added a steward of “${institution}”.`,
  steward_ended: (who: string, institution: string) => `${who} removed a steward of “${institution}”.`,
  steward_address: (who: string, institution: string) =>
    `${who} changed the e-mail address of a steward of “${institution}”.`,
  absence_agreed: (who: string, institution: string) =>
    `${who} agrees that coordinators decide in place of a steward of “${institution}”.`,
  four_eyes_on: (who: string, title: string) =>
    `${who} changed a review rule of “${title}”: “Four-eyes approval”, from off to on.`,
  four_eyes_off: (who: string, title: string) =>
    `${who} changed a review rule of “${title}”: “Four-eyes approval”, from on to off.`,
  may_publish_on: (who: string, title: string) =>
    `${who} changed a review rule of “${title}”: “The institution publishes its own records”, from off to on.`,
  may_publish_off: (who: string, title: string) =>
    `${who} changed a review rule of “${title}”: “The institution publishes its own records”, from on to off.`,
  approve_in_place: (who: string, title: string) =>
    `${who} approved “${title}” in place of a steward: its institution has no steward.`,
  submit: (who: string, title: string) => `${who} submitted “${title}” for review.`,
  recall: (who: string, title: string) => `${who} recalled “${title}” from review.`,
  request_changes: (who: string, title: string) => `${who} requested changes to “${title}”.`,
  approve: (who: string, title: string) => `${who} approved “${title}”.`,
  publish: (who: string, title: string) => `${who} published “${title}”.`,
  unpublish: (who: string, title: string) => `${who} unpublished “${title}”.`,
  withdraw: (who: string, title: string) => `${who} withdrew “${title}”.`,
  offer_transfer: (who: string, title: string) => `${who} offers to transfer “${title}” to your institution.`,
  end_transfer: (who: string, title: string) => `${who}: the offer to transfer “${title}” has ended.`,
  transfer: (who: string, title: string) => `${who} transferred “${title}” to another institution.`,
  outdated_offer: (_who: string, title: string) =>
    `“${title}” was changed after it was offered to another institution. The offer has ended.`,
  lost_file: (_who: string, title: string) =>
    `A file in “${title}” was erased by a legal order. The draft no longer uses it.`,
  erase: (who: string) => `${who} erased a record by a legal order.`,
  merge: (who: string, title: string) =>
    `${who} merged two records. The draft of “${title}” is updated and needs your approval.`,
  unmerge: (who: string, title: string) =>
    `${who} undid a merge of two records. The draft of “${title}” is updated and needs your approval.`,
  embargo_over: (_who: string, title: string) => `The embargo on “${title}” has ended. It can be published.`,
  medium_left: (_who: string, title: string) => `A file in “${title}” was unpublished by its owner.`,
  file_taken_back: (_who: string, title: string) =>
    `A file in “${title}” was withdrawn elsewhere. The reason applies to every copy: visitors no longer see it here.`,
  same_file_taken_back: (_who: string, title: string) =>
    `A file in “${title}” was withdrawn elsewhere. The reason may apply here too: it is still shown, please check it.`,
  reinstate: (who: string, title: string) => `${who} reinstated “${title}”.`,
}
