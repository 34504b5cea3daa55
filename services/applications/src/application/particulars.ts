import { DateOnly, Text, Type, defined } from '@paktwerk/kernel';
import type { Refusal, Static, TObject } from '@paktwerk/kernel';
import { ValidationErrorsIBAN, isValidBIC, validateIBAN } from 'ibantools';
import { refuse } from '../problems';

const closed = { additionalProperties: false };

/** Vorzeitiger Maßnahmebeginn: whoever starts before the decision loses the funding, unless that was allowed before. */
export const EarlyStart = Type.Object(
  {
    from: DateOnly({ description: 'First day of work' }),
    reason: Type.Optional(Text(900, { description: 'Why it cannot wait; no person' })),
  },
  closed,
);
export type EarlyStart = Static<typeof EarlyStart>;

/** Where the money goes. The account is the applicant's own, so nobody is named. */
export const BankAccount = Type.Object(
  { iban: Type.Optional(Text(42, { description: 'Spaces are taken out' })), bic: Type.Optional(Text(14)) },
  closed,
);
export type BankAccount = Static<typeof BankAccount>;

/** An organisation to which a part of the money is passed on, and for what. */
export const Partner = Type.Object(
  {
    partnerId: Type.String({ pattern: '^[A-Za-z0-9-]{1,40}$', description: 'Unique within the application' }),
    name: Text(200, { description: 'Carrier or municipality; no person' }),
    task: Type.Optional(Text(1000)),
    auditRight: Type.Optional(Type.Boolean({ description: 'The right to audit is passed on by contract' })),
  },
  closed,
);
export type Partner = Static<typeof Partner>;

/** What an application says beside its lines. Submissions from before there was any have none. */
export const particulars = {
  partners: Type.Optional(Type.Array(Partner, { maxItems: 200 })),
  earlyStart: Type.Optional(EarlyStart),
  bank: Type.Optional(BankAccount),
  declarations: Type.Optional(
    Type.Array(Type.String({ pattern: '^[a-z][a-z-]{0,59}$' }), { maxItems: 30, uniqueItems: true, description: 'Those that were made' }),
  ),
};
export type Particulars = Static<TObject<typeof particulars>>;

/** What is wrong with an IBAN, the first thing that the library finds. */
const IBAN_REFUSALS = {
  [ValidationErrorsIBAN.NoIBANCountry]: 'iban-country-unknown',
  [ValidationErrorsIBAN.WrongBBANLength]: 'iban-length-wrong',
} as const;

/** Without its spaces, or why it is none. */
export const parseBank = (account: BankAccount): BankAccount | Refusal => {
  const [iban, bic] = [account.iban, account.bic].map((text) => text?.replace(/\s/g, '').toUpperCase());
  if (iban !== undefined) {
    const { valid, errorCodes } = validateIBAN(iban);
    const [first = ValidationErrorsIBAN.NoIBANCountry] = errorCodes;
    if (!valid)
      return refuse(first in IBAN_REFUSALS ? IBAN_REFUSALS[first as keyof typeof IBAN_REFUSALS] : 'iban-checksum-wrong', {
        field: '/bank/iban',
        given: iban,
      });
  }
  if (bic !== undefined && !isValidBIC(bic)) return refuse('bic-invalid', { field: '/bank/bic', given: bic });
  return defined({ iban, bic });
};

/** A partner once. */
export const partnerTwice = (partners: readonly Partner[]): Refusal | undefined => {
  const ids = partners.map((p) => p.partnerId);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) < i);
  return twice === -1 ? undefined : refuse('partner-twice', { field: `/partners/${twice}/partnerId`, partnerId: ids[twice] ?? '' });
};
