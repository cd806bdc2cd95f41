import { memo, useEffect, useRef } from 'react'
import { useText } from '../../text/use-text.ts'
import { PageBoxes } from './page-boxes.tsx'
import type { PdfFile } from './pdf-file.ts'
import type { PageMark } from './places.ts'
import styles from './original.module.css'

interface Props { pdf: PdfFile; index: number; scale: number; marks: readonly PageMark[] }

/** Of a longer file, what was kept to draw a page again is given up when it leaves. */
const keptPages = 24

/** One page as printed: its picture, its words unseen over it, and the boxes of the warnings. */
export const PdfPage = memo(function PdfPage({ pdf, index, scale, marks }: Props) {
  const { text } = useText()
  const picture = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const canvas = document.createElement('canvas')
    canvas.className = styles.canvas ?? ''
    canvas.setAttribute('aria-hidden', 'true')
    const drawing = pdf.draw(index, canvas, scale, window.devicePixelRatio)
    // The old picture stays, stretched, until the new one is whole.
    void drawing.done.then((whole) => { if (whole) picture.current?.replaceChildren(canvas) })
    return drawing.cancel
  }, [pdf, index, scale])
  useEffect(() => {
    if (words.current === null) return
    return pdf.layText(index, words.current).cancel
  }, [pdf, index])
  useEffect(() => () => { if (pdf.sizes.length > keptPages) pdf.forget(index) }, [pdf, index])
  const size = pdf.sizes[index]
  if (size === undefined) return null
  return (
    <div role="group" className={styles.page} data-page={index + 1} aria-label={text.original.page(index + 1, pdf.sizes.length)} style={{ width: size.width * scale, height: size.height * scale, '--total-scale-factor': scale } as React.CSSProperties}>
      <div ref={picture} className={styles.picture} />
      <PageBoxes marks={marks} scale={scale} />
      <div ref={words} className={styles.words} />
    </div>
  )
})
