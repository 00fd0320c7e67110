/** The texts of a transition's button, dialog and success message. */
export interface DialogTexts {
  label: string
  busy: string
  done: string
  heading: string
  body: string
}

/** The texts of a transition. */
export interface TransitionTexts extends DialogTexts {
  /** the label of its note, if required */
  note?: string
  /** the texts if it is allowed as an exception only */
  exception?: Pick<DialogTexts, 'label' | 'heading' | 'body'> & { reason: string }
  /** for a transition that needs another institution: the label, and the messages when the offer begins and ends */
  waiting?: { label: string; offered: string; ended: string }
}
