/** The country and the last four signs tell accounts apart. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 4)} … ${iban.slice(-4)}`;
export const ibanInFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
