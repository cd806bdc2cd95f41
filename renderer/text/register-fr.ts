import type { RegisterText } from './register-en.ts'

/** Le registre de tous les avis, avec les mêmes clés que register-en.ts. */
export const registerFr: RegisterText = {
  name: 'Registre',
  title: 'Enregistrer le registre de tous les avis',
  xlsx: 'Comme classeur Excel',
  csv: 'Comme CSV',
  save: { xlsx: 'Enregistrer le registre comme classeur Excel', csv: 'Enregistrer le registre comme CSV' },
  fileName: 'Registre des avis',
  sheet: 'Avis',
  reference: 'Référence',
  titleEn: 'Intitulé (anglais)',
  titleFr: 'Intitulé (français)',
  grade: 'Grade',
  deadline: 'Date limite',
  languages: 'Langues',
  errors: 'Erreurs',
  warnings: 'Alertes',
  notes: 'Remarques',
  toFix: 'À corriger',
  state: 'État',
  files: 'Fichiers',
  readAt: 'Dernière lecture',
}
