import { frenchSpaces } from '../text/french-spaces.ts'
import type { FailureCode } from './report.ts'
import type { ReadFailure } from './parsed-file.ts'

export type FailureReason = keyof typeof sentences

/** One reason, one code, one sentence or two for a recruiter: what is wrong and what to do. */
const sentences = {
  zeroBytes: {
    code: 'empty',
    en: 'The file is empty (zero bytes). It may not have been copied to the end: copy it again, or ask for it again.',
    fr: 'Le fichier est vide (zéro octet). La copie n’est peut-être pas allée au bout : copiez-le de nouveau ou redemandez-le.',
  },
  noText: {
    code: 'empty',
    en: 'There is no text in the file. Open it and check that it is the right one.',
    fr: 'Le fichier ne contient aucun texte. Ouvrez-le et vérifiez que c’est le bon.',
  },
  picturesOnly: {
    code: 'empty',
    en: 'The file holds only pictures of pages. Switch on the reading of scans in the settings, or ask for the file with its text.',
    fr: 'Le fichier ne contient que des images de pages. Activez la lecture des numérisations dans les réglages ou demandez le fichier avec son texte.',
  },
  nothingRecognised: {
    code: 'empty',
    en: 'The file holds only pictures, and no text could be recognised in them. Ask for a sharper scan, or for the file with its text.',
    fr: 'Le fichier ne contient que des images, et aucun texte n’y a été reconnu. Demandez une numérisation plus nette ou le fichier avec son texte.',
  },
  noReadableLetters: {
    code: 'empty',
    en: 'The PDF shows letters but does not say which ones they are, so its text cannot be read. Ask for the Word file, or for a PDF saved anew.',
    fr: 'Le PDF montre des lettres sans dire lesquelles : son texte est illisible. Demandez le fichier Word ou un PDF enregistré de nouveau.',
  },
  damaged: {
    code: 'unreadable',
    en: 'The file is damaged or incomplete and cannot be opened. Copy it again, or ask for it again.',
    fr: 'Le fichier est endommagé ou incomplet et ne peut pas être ouvert. Copiez-le de nouveau ou redemandez-le.',
  },
  notText: {
    code: 'unreadable',
    en: 'The content of the file is not text: it is damaged, or its name ends wrongly. Open it in its own program and save it as Word or PDF.',
    fr: 'Le contenu du fichier n’est pas du texte : il est endommagé ou son nom se termine mal. Ouvrez-le dans son programme et enregistrez-le en Word ou en PDF.',
  },
  cannotOpen: {
    code: 'unreadable',
    en: 'The file could not be opened. Check that it is still there, that you may read it, and that no other program holds it.',
    fr: 'Le fichier n’a pas pu être ouvert. Vérifiez qu’il est toujours là, que vous avez le droit de le lire et qu’aucun autre programme ne le retient.',
  },
  noAnswer: {
    code: 'unreadable',
    en: 'The drive does not answer when this file is read. Check that it is connected, then try again.',
    fr: 'Le lecteur ne répond pas quand ce fichier est lu. Vérifiez qu’il est connecté, puis réessayez.',
  },
  unsafe: {
    code: 'unreadable',
    en: 'The file contains definitions that can harm a reader and was not opened. Open it in Word and save it anew, or ask where it comes from.',
    fr: 'Le fichier contient des définitions dangereuses pour un lecteur et n’a pas été ouvert. Enregistrez-le de nouveau depuis Word ou demandez d’où il vient.',
  },
  crashed: {
    code: 'unreadable',
    en: 'Reading the file failed. It is probably damaged: open it in its own program, save it anew, or ask for it again.',
    fr: 'La lecture du fichier a échoué. Il est sans doute endommagé : enregistrez-le de nouveau depuis son programme ou redemandez-le.',
  },
  fault: {
    code: 'fault',
    en: 'This version of Vis-à-Vis could not work on this file. The fault is ours: as far as we know, nothing is wrong with the file. A note was written to the log; the file is tried again at the next start, and by the next version.',
    fr: 'Cette version de Vis-à-Vis n’a pas pu traiter ce fichier. C’est notre faute : à notre connaissance, le fichier n’a rien d’anormal. Une note a été écrite dans le journal ; le fichier sera repris au prochain démarrage et par la prochaine version.',
  },
  password: {
    code: 'encrypted',
    en: 'The file is protected by a password. Save a copy without the password, or ask for one.',
    fr: 'Le fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe ou demandez-la.',
  },
  unknownFormat: {
    code: 'unsupported',
    en: 'This kind of file is not read. Save it as PDF, Word, OpenDocument, RTF, HTML or plain text.',
    fr: 'Ce type de fichier n’est pas lu. Enregistrez-le en PDF, Word, OpenDocument, RTF, HTML ou texte brut.',
  },
  tooLarge: {
    code: 'too-large',
    en: 'The file is larger than the limit for one notice. Check that it is the right file, or ask for a smaller one.',
    fr: 'Le fichier dépasse la taille permise pour un avis. Vérifiez que c’est le bon fichier ou demandez-en un plus petit.',
  },
  tooManyPages: {
    code: 'too-large',
    en: 'The file has more pages than one notice may have. Check that it is the right file, or split it.',
    fr: 'Le fichier compte plus de pages qu’un avis ne peut en avoir. Vérifiez que c’est le bon fichier ou divisez-le.',
  },
  unpacksTooLarge: {
    code: 'too-large',
    en: 'Unpacked, the file is far larger than a notice can be. Do not open it before you know where it comes from.',
    fr: 'Une fois décompressé, le fichier est bien plus gros qu’un avis ne peut l’être. Ne l’ouvrez pas avant de savoir d’où il vient.',
  },
  tooMuchMemory: {
    code: 'too-large',
    en: 'Reading the file takes more memory than is allowed. Check that it is the right file, or ask for a simpler one.',
    fr: 'La lecture du fichier demande plus de mémoire qu’il n’est permis. Vérifiez que c’est le bon fichier ou demandez-en un plus simple.',
  },
  onlineOnly: {
    code: 'not-here',
    en: 'Only the name of this file is on this computer; its content lies online. Fetch and read it here, or open it once in its own program.',
    fr: 'Seul le nom de ce fichier est sur cet ordinateur ; son contenu est en ligne. Récupérez-le et lisez-le ici, ou ouvrez-le une fois dans son programme.',
  },
  tookTooLong: {
    code: 'timeout',
    en: 'Reading the file took too long and was stopped. Open it in its own program and save it anew, or ask for it again.',
    fr: 'La lecture du fichier a pris trop de temps et a été arrêtée. Enregistrez-le de nouveau depuis son programme ou redemandez-le.',
  },
} satisfies Record<string, { code: FailureCode; en: string; fr: string }>

export function failure(reason: FailureReason): ReadFailure {
  const { code, en, fr } = sentences[reason]
  return { code, message: { en, fr: frenchSpaces(fr) } }
}

const tries = {
  'once quiet': {
    en: 'It will be tried again by itself when nothing else is being read.',
    fr: 'Il sera repris de lui-même quand rien d’autre ne sera en cours de lecture.',
  },
  'at the next start': {
    en: 'It will be tried again at the next start.',
    fr: 'Il sera repris au prochain démarrage.',
  },
}

/** The same failure, where it may be another's fault: with when its file is tried again by itself. */
export function triedAgain({ message, ...failed }: ReadFailure, when: keyof typeof tries): ReadFailure {
  const { en, fr } = tries[when]
  return { ...failed, message: { en: `${message.en} ${en}`, fr: `${message.fr} ${fr}` } }
}
