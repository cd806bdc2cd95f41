export const complete = (reference: string, more = ''): string =>
  `reference ${reference}\nen Title ${reference}\nfr Titre ${reference}\n${more}`
