/** In place of Payload's own: what takes a record from the public stands among the other moves. */
export const NoButton = () => null
