/** What a button says, what a dialog asks before, and what is said when it is done. */
export interface DialogTexts {
  label: string
  busy: string
  done: string
  heading: string
  body: string
}
