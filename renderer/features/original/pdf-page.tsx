import { memo, useEffect, useRef } from 'react'
import { useText } from '../../text/use-text.ts'
import { PageBoxes } from './page-boxes.tsx'
import type { Drawing, PdfFile } from './pdf-file.ts'
import type { PageMark } from './places.ts'
import styles from './original.module.css'

interface Props {
  pdf: PdfFile
  index: number
  scale: number
  marks: readonly PageMark[]
  /** In sight or next to it: drawn at once. The others wait until these are done. */
  urgent: boolean
}

/** Of a longer file, what was kept to draw a page again is given up when it leaves. */
const keptPages = 24
/** Pages out of sight are drawn one after the other. Milliseconds. */
const pause = { first: 300, each: 100, turns: 10 }

/** One page as printed: its picture, its words unseen over it, and the boxes of the warnings. */
export const PdfPage = memo(function PdfPage({ pdf, index, scale, marks, urgent }: Props) {
  const { text } = useText()
  const picture = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const drawnAt = useRef<number | null>(null)
  const wait = urgent ? 0 : pause.first + pause.each * (index % pause.turns)
  useEffect(() => {
    if (drawnAt.current === scale) return
    let drawing: Drawing | null = null
    const draw = (): void => {
      const canvas = document.createElement('canvas')
      canvas.className = styles.canvas ?? ''
      canvas.setAttribute('aria-hidden', 'true')
      drawing = pdf.draw(index, canvas, scale, window.devicePixelRatio)
      void drawing.done.then((whole) => {
        if (!whole) return
        // The old picture stays, stretched, until the new one is whole.
        picture.current?.replaceChildren(canvas)
        drawnAt.current = scale
      })
    }
    const waiting = setTimeout(draw, wait)
    return () => {
      clearTimeout(waiting)
      drawing?.cancel()
    }
  }, [pdf, index, scale, wait])
  useEffect(() => {
    const layer = words.current
    if (layer === null || layer.hasChildNodes()) return
    let laying: Drawing | null = null
    const waiting = setTimeout(() => {
      laying = pdf.layText(index, layer)
    }, wait)
    return () => {
      clearTimeout(waiting)
      laying?.cancel()
    }
  }, [pdf, index, wait])
  useEffect(
    () => () => {
      if (pdf.sizes.length > keptPages) pdf.forget(index)
    },
    [pdf, index],
  )
  const size = pdf.sizes[index]
  if (size === undefined) return null
  return (
    <div
      role="group"
      className={styles.page}
      data-page={index + 1}
      aria-label={text.original.page(index + 1, pdf.sizes.length)}
      style={
        { width: size.width * scale, height: size.height * scale, '--total-scale-factor': scale } as React.CSSProperties
      }
    >
      <div ref={picture} className={styles.picture} />
      <PageBoxes marks={marks} scale={scale} />
      <div ref={words} className={styles.words} />
    </div>
  )
})
