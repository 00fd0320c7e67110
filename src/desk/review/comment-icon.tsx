/** A speech bubble; its meaning is written beside it. */
export const CommentIcon = () => (
  <svg aria-hidden="true" fill="none" focusable="false" height="14" viewBox="0 0 16 16" width="14">
    <path d="M2 2.5h12v8.5H7.5L4 14v-3H2z" stroke="currentColor" strokeLinejoin="round" strokeWidth="1.4" />
  </svg>
)
