import { useOpened } from '../../state/notice-store.ts'
import { classes } from '../../ui/classes.ts'
import type { Box, PageMark } from './places.ts'
import styles from './original.module.css'

/** The lines concerned tinted, and the warning being looked at framed. The panel says in words what is seen here. */
export function PageBoxes({ marks, scale }: { marks: readonly PageMark[]; scale: number }) {
  const current = useOpened(({ findingId }) => findingId)
  const hovered = useOpened(({ hoveredFindingId }) => hoveredFindingId)
  // Two names for one animation: a change of name starts it again.
  const turn = useOpened((opened) => opened.turn % 2)
  return (
    <div className={styles.boxes} aria-hidden>
      {marks.map(({ finding, severity, boxes, outlines }) => {
        const framed = finding === current
        return (
          <div
            key={finding}
            className={classes(
              styles.mark,
              styles[severity],
              framed && styles.framed,
              finding === hovered && styles.lit,
            )}
            data-finding={finding}
          >
            {boxes.map((box) => (
              <span key={box.join(' ')} className={styles.tint} style={placed(box, scale, 0)} />
            ))}
            {framed &&
              outlines.map((box) => (
                <span
                  key={box.join(' ')}
                  className={classes(styles.frame, turn === 0 ? styles.flashEven : styles.flashOdd)}
                  data-frame=""
                  style={placed(box, scale, 3)}
                />
              ))}
          </div>
        )
      })}
    </div>
  )
}

/** `margin` in CSS pixels around the box. */
function placed([x, y, width, height]: Box, scale: number, margin: number): React.CSSProperties {
  return {
    left: x * scale - margin,
    top: y * scale - margin,
    width: width * scale + 2 * margin,
    height: height * scale + 2 * margin,
  }
}
