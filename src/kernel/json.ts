/** What JSON can say. */
export type Json = null | string | number | boolean | Json[] | { [key: string]: Json }
