/** Replaces Payload's unpublish button: unpublishing is one of the transitions. */
export const NoButton = () => null
