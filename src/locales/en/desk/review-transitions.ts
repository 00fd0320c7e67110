export const reviewTransitions = {
  more: 'More',
  submit: {
    label: 'Submit for review',
    busy: 'Submitting…',
    done: 'Submitted. You are told when somebody has looked at it.',
    heading: 'Submit this for review?',
    body: 'Whoever reviews it is told. You can take it back as long as nobody has decided.',
  },
  recall: {
    label: 'Take back from review',
    busy: 'Taking it back…',
    done: 'It is a draft again.',
    heading: 'Take this back from review?',
    body: 'It becomes a draft again. Nothing of it is lost.',
  },
  request_changes: {
    label: 'Ask for changes',
    busy: 'Sending it back…',
    done: 'Sent back with what you wrote.',
    heading: 'Ask for changes',
    body: 'Whoever submitted it is told what you write here.',
  },
  approve: {
    label: 'Approve',
    busy: 'Approving…',
    done: 'Approved as it stands. An edit takes the approval away.',
    heading: 'Approve this?',
    body: 'Your word is for the text as it stands now: whoever edits it asks for it anew.',
  },
  note: 'What is to be changed',
  noteForColleagues: 'A note for colleagues',
  exception: {
    label: 'Approve as an exception…',
    heading: 'Approve what you submitted yourself?',
    body: 'Here somebody else approves than who submitted it. As an exception you may, with a reason: it is remembered, and others read it.',
    reason: 'Why nobody else could',
  },
}
