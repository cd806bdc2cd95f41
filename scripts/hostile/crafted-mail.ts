import type { Random } from './random.ts'

type Trick = (random: Random, text: string) => { name: string; bytes: Buffer }

const head = 'From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n'
const many = (boundary: string, body: string): string =>
  `${head}Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${body}`

/** One mail in the other, each with the text of a notice. */
function nested(depth: number, text: string): string {
  let mail = `${head}\r\n${text}`
  for (let at = 0; at < depth; at++)
    mail = many(
      `b${String(at)}`,
      `--b${String(at)}\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--b${String(at)}--\r\n`,
    )
  return mail
}

function record(level: number, name: number, length: number): Buffer {
  const bytes = Buffer.alloc(9)
  bytes.writeUInt8(level, 0)
  bytes.writeUInt32LE(name, 1)
  bytes.writeUInt32LE(length, 5)
  return bytes
}

/** Mails and saved pages that are made to harm their reader, or were cut off. */
export const mailTricks: Record<string, Trick> = {
  mail: (random, text) => ({
    name: `tricks.${random.pick(['eml', 'mht', 'txt', 'msg'])}`,
    bytes: Buffer.from(
      random.pick([
        () => many('b', `--b\r\n\r\n${text}\r\n`.repeat(random.pick([3, 400, 10_000]))),
        () => nested(random.pick([2, 6, 30]), text),
        () =>
          Array.from({ length: random.pick([10, 2000]) }, (_, at) =>
            many(`b${String(at)}`, `--b${String(at)}\r\n`),
          ).join(''),
        () => many('never', text.repeat(20)),
        () => many('', `--\r\n${text}\r\n--\r\n`.repeat(1000)),
        () => many('-', `---\r\n${'-'.repeat(1_000_000)}`),
        () => many('b'.repeat(1_000_000), text),
        () => `${head}${'X-A: b\r\n'.repeat(500_000)}\r\n${text}`,
        () => `${head}X-A: ${'b\r\n '.repeat(500_000)}\r\n\r\n${text}`,
        () => `${head}Subject: ${'=?utf-8?B?'.repeat(100_000)}\r\n\r\n${text}`,
        () => `${head}Content-Type: text/html; ${'a*0*=b; '.repeat(50_000)}\r\n\r\n${text}`,
        () => `${head}Content-Transfer-Encoding: base64\r\n\r\n${'=!=!'.repeat(500_000)}`,
        () => `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'='.repeat(2_000_000)}`,
        () => `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'=          '.repeat(200_000)}`,
        () => `${head}Content-Type: text/html\r\n\r\n${'<div>'.repeat(200_000)}`,
        () => `${head}Content-Type: text/plain; format=flowed\r\n\r\n${'a \r\n'.repeat(400_000)}`,
        () => `${head}\r\n${`> ${text}\n`.repeat(100)}`,
        () =>
          many(
            'b',
            `--b\r\nContent-Disposition: attachment; filename="../../../${'a'.repeat(5000)}.docx"\r\n\r\n${text}\r\n--b--`,
          ),
        () =>
          `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: http://127.0.0.1:9/\r\n\r\n<img src="http://127.0.0.1:9/x">${text}`,
      ])(),
    ),
  }),
  tnef: (random) => {
    const signature = Buffer.from('789f3e220000', 'hex')
    const records = random.pick([
      () => record(2, 0x0006800f, 0xffffffff),
      () =>
        Buffer.concat(Array.from({ length: 20_000 }, () => Buffer.concat([record(2, 0x0006800f, 0), Buffer.alloc(2)]))),
      () =>
        Buffer.concat(
          Array.from({ length: 5000 }, () =>
            Buffer.concat([record(2, 0x0006800f, 1), Buffer.alloc(3), record(2, 0x00018010, 1), Buffer.alloc(3)]),
          ),
        ),
      () => random.bytes(5000),
    ])()
    const coded = Buffer.concat([signature, records]).toString('base64').replace(/.{76}/gu, '$&\r\n')
    const part = `Content-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\n${coded}`
    return { name: 'winmail.eml', bytes: Buffer.from(many('b', `--b\r\n${part}\r\n--b--\r\n`)) }
  },
}
