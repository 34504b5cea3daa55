import { Setting, WholeNumber } from '@paktwerk/config';

/** How patient we are with the typesetter. */
export class LetterConfig {
  @Setting('LETTER_SECONDS', {
    de: 'so lange darf das Setzen eines Schreibens dauern, dann wird der Prozess beendet und es einmal neu versucht',
    en: 'so long the typesetter may take for a letter; then its process is ended and the letter tried once more. Twice this and 6 s are to lie below the 30 s for which the page waits for an answer',
    unit: 's',
  })
  @WholeNumber(1, 600)
  readonly seconds: number = 10;

  @Setting('LETTER_TRIES', {
    de: 'nach so vielen Versuchen wird ein Schreiben, an dem der Prozess endet, während er andere setzt, für einen Menschen zurückgestellt',
    en: 'after so many tries a letter that ends the typesetter, which sets others, is parked for a person; until then it is tried again and others go on',
  })
  @WholeNumber(1, 1000)
  readonly tries: number = 5;
}
