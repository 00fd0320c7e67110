/** The maximum length of a subject in characters. */
const longest = 72
const notImperative =
  /^(?:a|an|the|this|that|these|those|what|who|whose|which|where|when|why|how|each|every|one|two|all|no|nothing|nobody|it|is|are)$/
// "passes", "fixed", "adding", but not "pass", "embed", "speed" or "bring"
const inflected = /(?:[^s]s|[^e]ed|[aeiouy].*ing)$/
const imperatives = ['embed', 'shed', 'focus', 'bias', 'alias', 'canvas']

/** The fault of a commit subject: one sentence, or null. */
export const faultOfSubject = (subject) => {
  if (subject.length > longest) return `${subject.length} characters; at most ${longest}.`
  const [, text] = /^[a-z][\w./-]*(?:, [a-z][\w./-]*)*: (.+)$/.exec(subject) ?? []
  if (text === undefined) return 'It begins with the folder: `delivery: cap cache tags`.'
  const [first = ''] = text.split(/[\s,:;-]/)
  if (!/^[a-z`]/.test(first)) return 'After the folder comes a verb in lower case.'
  if (notImperative.test(first) || (inflected.test(first) && !imperatives.includes(first)))
    return `"${first}" is not an imperative: \`delivery: cap cache tags\`.`
  return null
}
