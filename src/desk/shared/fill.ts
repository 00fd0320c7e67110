const isolate = (value: string | number | undefined, all: string) =>
  value === undefined ? all : `\u2068${value}\u2069`

/** Replaces `{{name}}` and the like; each value keeps its own direction (Unicode UAX #9, isolates). */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (all, key: string) => isolate(values[key], all))
