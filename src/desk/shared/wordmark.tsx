const name = 'Vitrine'

/** The name of the program, in place of Payload's logo: on the login and other pages without a menu. */
export const Wordmark = () => <span className="vitrine-wordmark">{name}</span>
