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
  /** the label of its note, where that is required */
  note?: string
  /** where it is possible as an exception alone */
  exception?: Pick<DialogTexts, 'label' | 'heading' | 'body'> & { reason: string }
  /** of what waits for another institution: the label, and what is said when that begins and ends */
  waiting?: { label: string; offered: string; ended: string }
}
