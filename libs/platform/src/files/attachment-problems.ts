import { refusing } from '@paktwerk/kernel';
import { workbookProblems } from '@paktwerk/sheets';

/** Why a file is not taken, for the problems of every service that takes files. */
export const attachmentProblems = {
  ...workbookProblems,
  'attachment-too-large': {
    de: 'Die Datei hat {bytes} Bytes, höchstens {maximum} werden angenommen.',
    en: 'The file has {bytes} bytes; {maximum} at most are taken.',
  },
  'attachment-wrong-kind': {
    de: 'Angenommen werden {allowed}; die Datei ist: {found}. Was eine Datei ist, entscheidet ihr Inhalt, nicht ihr Name.',
    en: 'Taken are {allowed}; the file is: {found}. Its content says what a file is, not its name.',
  },
  'attachment-damaged': {
    de: 'Die Datei ist beschädigt oder unvollständig ({kind}). Bitte öffnen und speichern Sie sie noch einmal.',
    en: 'The file is damaged or incomplete ({kind}). Please open and save it once more.',
  },
  'pdf-encrypted': {
    de: 'Das PDF ist mit einem Kennwort oder mit Beschränkungen geschützt. Bitte speichern Sie es ohne Schutz.',
    en: 'The PDF is protected with a password or by restrictions. Please save it without protection.',
  },
  'pdf-active': {
    de: 'Das PDF enthält ausführbare Teile ({found}). Bitte drucken Sie es in ein neues PDF.',
    en: 'The PDF has parts that can be run ({found}). Please print it into a new PDF.',
  },
  'pdf-with-files': {
    de: 'Das PDF enthält angehängte Dateien. Bitte drucken Sie es in ein neues PDF, und reichen Sie die Dateien für sich ein.',
    en: 'The PDF has files attached to it. Please print it into a new PDF, and hand the files in by themselves.',
  },
  'too-many-bytes': {
    de: 'Sie haben in den letzten 24 Stunden {bytes} Bytes angefügt; höchstens {maximum} sind es am Tag.',
    en: 'You have attached {bytes} bytes in the last 24 hours; {maximum} at most are taken in a day.',
  },
  'picture-too-large': {
    de: 'Das Bild hat {pixels} Bildpunkte, höchstens {maximum} werden angenommen.',
    en: 'The picture has {pixels} points; {maximum} at most are taken.',
  },
};

export const refuseAttachment = refusing(attachmentProblems);
