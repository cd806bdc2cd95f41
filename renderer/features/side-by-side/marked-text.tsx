import { Fragment } from 'react'
import type { Finding } from '../../../shared/ipc/views.ts'
import type { Block, Language } from '../../../shared/notice/report.ts'
import type { UnlinkedWords } from '../../../shared/notice/unlinked-words.ts'
import { hoverFinding, turnToFinding, useOpened } from '../../state/notice-store.ts'
import { useUnlinked } from '../../state/unlinked-store.ts'
import { useView } from '../../state/view-store.ts'
import { useText } from '../../text/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { frenchSpaces } from '../../../shared/text/french-spaces.ts'
import { SearchedText } from '../../ui/searched-text.tsx'
import { evidenceSegments, withVisibleSpaces, type Segment } from './evidence-segments.ts'
import { apart, struckBefore } from '../../notice/struck-words.ts'
import styles from './marked-text.module.css'

/**
 * A block's text with the words concerned marked, by colour and by a line of its own shape per severity, and what is
 * struck out in its place.
 */
export function MarkedText({
  block,
  findings,
  language,
}: {
  block: Block
  findings: readonly Finding[]
  language?: Language
}) {
  const showSpaces = useView((view) => view.showSpaces)
  const shown = (segment: Segment): string => (showSpaces ? withVisibleSpaces(segment, block.spaces) : segment.text)
  // Where the spaces themselves are asked for, they break as they are.
  const kept = language === 'fr' && !showSpaces ? { ...block, text: unbroken(block.text) } : block
  const unlinked = useUnlinkedOf(block.id)
  const segments = evidenceSegments(kept, findings, unlinked)
  const struck = struckBefore(block)
  const last = struck.get(block.text.length)
  return (
    <>
      {segments.map((segment) => {
        const words = struck.get(segment.start)
        return (
          <Fragment key={segment.start}>
            {words !== undefined && <StruckWords>{apart(block.text, segment.start, words)}</StruckWords>}
            {isSeen(segment) && (
              <Stretch segment={segment} shown={segment.part === 'address' ? ` (${segment.text})` : shown(segment)} />
            )}
          </Fragment>
        )
      })}
      {last !== undefined && <StruckWords>{apart(block.text, block.text.length, last)}</StruckWords>}
    </>
  )
}

const none: UnlinkedWords['places'] = []

/** Of the open notice's words those that are to be dotted. */
function useUnlinkedOf(block: string): UnlinkedWords['places'] {
  const isAsked = useView((view) => view.showUnlinked)
  const opened = useOpened(({ id }) => id)
  return useUnlinked(
    ({ notice, words }) => (isAsked && notice?.id === opened ? words?.get(block)?.places : null) ?? none,
  )
}

/** The signs of a link never, its address only where it is what a finding is about. */
function isSeen({ part, severity }: Segment): boolean {
  return part === 'text' || part === 'words' || (part === 'address' && severity !== null)
}

function Stretch({ segment, shown }: { segment: Segment; shown: string }) {
  const words =
    segment.severity === null ? (
      segment.isUnlinked ? (
        <span className={styles.unlinked} data-unlinked>
          <SearchedText>{shown}</SearchedText>
        </span>
      ) : (
        <SearchedText>{shown}</SearchedText>
      )
    ) : (
      <Mark segment={segment} shown={shown} />
    )
  return segment.part === 'words' ? (
    <span className={styles.link} title={segment.address ?? undefined}>
      {words}
    </span>
  ) : (
    words
  )
}

/** Seen and heard as struck out, and no part of what is copied. */
function StruckWords({ children }: { children: string }) {
  const { text, language } = useText()
  const words = children.trim()
  const [before = '', after = ''] = children.split(words)
  return (
    <span className={styles.struckOut}>
      {before}
      <span className="visually-hidden" lang={language}>
        {text.texts.struck}
      </span>
      <s className={styles.struck} title={text.texts.struckWhy}>
        {words}
      </s>
      <span className="visually-hidden" lang={language}>
        {text.texts.struckEnd}
      </span>
      {after}
    </span>
  )
}

function Mark({ segment, shown }: { segment: Segment; shown: string }) {
  const { severity, findings } = segment
  const current = useOpened(({ findingId }) => findingId !== null && findings.includes(findingId))
  const lit = useOpened(({ hoveredFindingId }) => hoveredFindingId !== null && findings.includes(hoveredFindingId))
  // Two names for one animation: a change of name starts it again.
  const turn = useOpened((opened) => (current ? opened.turn % 2 : -1))
  const flash = turn === -1 ? undefined : turn === 0 ? styles.flashEven : styles.flashOdd
  const className = classes(
    styles.mark,
    severity && styles[severity],
    current && styles.current,
    lit && styles.lit,
    flash,
  )
  const first = findings[0]
  return (
    <mark
      className={className}
      onMouseEnter={() => hoverFinding(first ?? null)}
      onMouseLeave={() => hoverFinding(null)}
      onClick={() => {
        if (first !== undefined) turnToFinding(first)
      }}
    >
      <SearchedText>{shown}</SearchedText>
    </mark>
  )
}

/** A colon alone on the next line, or half an amount, helps nobody. As long as the text, so that places in it hold. */
function unbroken(french: string): string {
  return frenchSpaces(french).replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '\u202F')
}
