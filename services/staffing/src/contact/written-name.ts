const MOST = 100;

/** Controls are no text, nor are marks that change the direction of what follows; half a letter is none. */
export const plainText = (text: string): string => text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '');

/** The name of a sign-in as it is shown: nothing in it turns what stands beside it around, and no letter is cut in two. */
export const writtenName = (name: string): string => Array.from(plainText(name).replaceAll(/\s+/g, ' ').trim()).slice(0, MOST).join('');
