/**
 * A text as a cell of CSV (RFC 4180). What a spreadsheet would run as a formula is closed with an apostrophe (OWASP,
 * CSV injection): the text comes out of files that anybody may have sent. It is closed wherever a spreadsheet set to
 * another separator would begin a cell, not only where the text begins.
 */
export function csvCell(text: string): string {
  const closed = text.replace(/(^|[,;|\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])/gu, "$1'")
  return /[",;\r\n]/u.test(closed) ? `"${closed.replaceAll('"', '""')}"` : closed
}
