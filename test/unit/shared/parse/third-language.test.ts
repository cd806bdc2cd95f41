import { expect, test } from 'vitest'
import { languageScore } from '../../../../shared/parse/language-score.ts'
import { isThirdLanguage } from '../../../../shared/parse/third-language.ts'
import { invented } from './layouts/invented-notice.ts'

test.each([
  'Die Bewerbung ist bis zum Ende des Monats an das Amt zu richten und wird von dem Ausschuss geprüft.',
  'De sollicitatie moet voor het einde van de maand aan het kantoor worden gericht en wordt door een commissie gelezen.',
  'La solicitud debe enviarse al servicio antes del fin de mes y será examinada por los miembros del comité con todas las pruebas.',
  'Die Leuchten werden mit dem Öl der Küste betrieben und sind auch bei Nebel nicht zu löschen.',
  'Лампы зажигаются каждый вечер, и смотритель записывает это в журнал.',
])('neither English nor French: %s', (text) => {
  expect(isThirdLanguage(text)).toBe(true)
})

test('no block of an English or French notice is taken for another language', () => {
  const blocks = [...invented.en.body, ...invented.fr.body].filter(({ text }) => isThirdLanguage(text))
  expect(blocks).toEqual([])
})

test.each([
  'NATO',
  'G17-G20',
  'www.lighthouse-office.example',
  '918273',
  'Boulevard Leopold III, 1110',
  '01-02-2031',
  'Initiative',
])('“%s” says next to nothing about its language', (text) => {
  expect(Math.abs(languageScore(text))).toBeLessThan(1.5)
})

test('nearly every block of substance says its language by itself', () => {
  const wrong = [
    ...invented.en.body.filter(({ kind, text }) => kind !== 'heading' && text.length > 40 && languageScore(text) <= 0),
    ...invented.fr.body.filter(({ kind, text }) => kind !== 'heading' && text.length > 40 && languageScore(text) >= 0),
  ]
  expect(wrong).toEqual([])
})
