/** The changelog's section on a version, for the tag that is to publish it; or why the tag publishes nothing. */
export function releaseNotes(changelog: string, version: string, tag: string): { text: string } | { fault: string } {
  if (tag !== `v${version}`) return { fault: `The tag ${tag} is not the version ${version} of package.json.` }
  const [, ...sections] = changelog.split(/^## /mu)
  const section = sections.find((text) => text.startsWith(`[${version}]`))
  if (section === undefined) return { fault: `CHANGELOG.md says nothing of ${version}.` }
  const [, ...lines] = section.split('\n')
  return { text: lines.join('\n').trim() }
}
