export const reviewTransitions = {
  more: 'More',
  submit: {
    label: 'Submit for review',
    busy: 'Submitting…',
    done: 'Submitted. You are notified of the decision.',
    heading: 'Submit this for review?',
    body: 'Reviewers are notified. You can recall it until they decide.',
  },
  recall: {
    label: 'Recall from review',
    busy: 'Recalling…',
    done: 'It is a draft again.',
    heading: 'Recall this from review?',
    body: 'It becomes a draft again. Nothing is lost.',
  },
  request_changes: {
    label: 'Request changes',
    busy: 'Requesting changes…',
    done: 'Changes requested.',
    heading: 'Request changes',
    body: 'The submitter receives your note.',
  },
  approve: {
    label: 'Approve',
    busy: 'Approving…',
    done: 'Approved in its current version. An edit removes the approval.',
    heading: 'Approve this?',
    body: 'You approve the current version. After an edit, it needs a new approval.',
  },
  note: 'Requested changes',
  noteForColleagues: 'Note for colleagues',
  exception: {
    label: 'Approve as an exception…',
    heading: 'Approve what you submitted yourself?',
    body: 'The rule here is that another person approves. You may approve as an exception, with a reason that is recorded and shown to others.',
    reason: 'Reason why nobody else can approve',
  },
}
