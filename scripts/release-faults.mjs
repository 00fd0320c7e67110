// What stands in the way of a release.
import semver from 'semver'

/**
 * The sections of CHANGELOG.md, newest first: `## [0.2.0] - 2026-11-30` or `## [Unreleased]`.
 * @param {string} changelog
 * @returns {{ heading: string, name?: string, date?: string, text: string }[]}
 */
export const sectionsOf = (changelog) =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n')
      const [, name, date] = /^\[([^\]]+)\](?: - (\S+))?$/.exec(heading) ?? []
      return { heading, name, date, text: lines.join('\n').trim() }
    })

const groups = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security', 'Upgrade notes']

/** Entries of a section that stand in no group, and groups that Keep a Changelog does not have. */
const groupFaults = ({ heading, text }) => {
  const [introduction = '', ...found] = text.split(/^### /m)
  const unknown = found.map((group) => group.split('\n')[0]).filter((name) => !groups.includes(name))
  return [
    ...(/^- /m.test(introduction)
      ? [`CHANGELOG.md has entries under "${heading}" outside of ${groups.join(', ')}.`]
      : []),
    ...unknown.map((name) => `CHANGELOG.md has the group "${name}"; it is one of ${groups.join(', ')}.`),
  ]
}

export const changelogFaults = (changelog, version) => {
  const sections = sectionsOf(changelog)
  const unreadable = sections.filter(({ name }) => name === undefined)
  const unreleased = sections.find(({ name }) => name === 'Unreleased')
  const [newest] = sections.filter(({ name }) => name !== 'Unreleased')
  return [
    ...sections.flatMap(groupFaults),
    ...unreadable.map(({ heading }) => `CHANGELOG.md has the heading "${heading}", not "[version] - yyyy-mm-dd".`),
    ...(unreleased?.text ? [`CHANGELOG.md has entries under "Unreleased": move them to ${version}.`] : []),
    ...(newest?.name === version
      ? []
      : [`The newest version of CHANGELOG.md is ${newest?.name ?? 'none'}, not ${version}.`]),
    ...(newest?.name && !/^\d{4}-\d{2}-\d{2}$/.test(newest.date ?? '')
      ? [`${newest.name} has no date in CHANGELOG.md.`]
      : []),
    ...(newest?.name && newest.text === '' ? [`${newest.name} has no entries in CHANGELOG.md.`] : []),
  ]
}

/**
 * @param {object} release
 * @param {string} release.version of package.json
 * @param {Record<string, string | undefined>} release.versions the version that each other file names
 * @param {string} release.changelog
 * @param {Record<string, string>} release.tags the commit of each tag
 * @param {string} release.head
 * @param {string[]} release.changed files that differ from the commit
 * @returns {string[]} one sentence each
 */
export const releaseFaults = ({ version, versions, changelog, tags, head, changed }) => {
  const tag = `v${version}`
  const released = Object.keys(tags)
    .map((name) => semver.valid(name))
    .filter(Boolean)
  const newest = semver.rsort(released)[0]
  return [
    ...(semver.valid(version) === version ? [] : [`"${version}" in package.json is no version.`]),
    ...Object.entries(versions)
      .filter(([, named]) => named !== version)
      .map(([file, named]) => `${file} names the version ${named}, package.json ${version}.`),
    ...changelogFaults(changelog, version),
    ...(tags[tag] && tags[tag] !== head ? [`The tag ${tag} is there already, on another commit.`] : []),
    ...(newest && semver.valid(version) && semver.gt(newest, version)
      ? [`${newest} was released after ${version}.`]
      : []),
    ...(changed.length > 0 ? [`Not committed: ${changed.join(', ')}.`] : []),
  ]
}
