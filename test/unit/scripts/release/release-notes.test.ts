import { expect, test } from 'vitest'
import { releaseNotes } from '../../../../scripts/release/release-notes.ts'

const changelog = `# Changelog

## [0.2.0] - 2026-11-30

### Added

- Mails are read.

## [0.1.0] - 2026-11-28

First version.
`

test('are the section of the version, without its head', () => {
  expect(releaseNotes(changelog, '0.2.0', 'v0.2.0')).toEqual({ text: '### Added\n\n- Mails are read.' })
  expect(releaseNotes(changelog, '0.1.0', 'v0.1.0')).toEqual({ text: 'First version.' })
})

test('a tag that is not the version publishes nothing', () => {
  expect(releaseNotes(changelog, '0.2.0', 'v0.1.0')).toEqual({
    fault: 'The tag v0.1.0 is not the version 0.2.0 of package.json.',
  })
})

test('nor does a version that the changelog does not know', () => {
  expect(releaseNotes(changelog, '0.3.0', 'v0.3.0')).toEqual({ fault: 'CHANGELOG.md says nothing of 0.3.0.' })
})
