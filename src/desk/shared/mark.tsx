/** The mark in the header, in place of Payload's: a showcase with something in it. */
export const Mark = () => (
  <svg
    aria-hidden="true"
    fill="none"
    height="100%"
    stroke="currentColor"
    strokeWidth="1.8"
    viewBox="0 0 25 25"
    width="100%"
  >
    <path d="M4 2.5h17v20H4zM4 17h17M9.5 17V9.5h6V17" />
  </svg>
)
