/** The country and the last four signs tell accounts apart. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 4)} … ${iban.slice(-4)}`;
/** A text in which an account may stand. */
export const withMaskedIbans = (text: string): string => text.replace(/\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/g, maskedIban);
export const ibanInFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
