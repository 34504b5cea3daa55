import type { Mark } from '@paktwerk/kernel';

interface Basis {
  readonly kind: 'REVOCATION' | 'WITHDRAWAL';
  readonly de: string;
  readonly en: string;
  readonly source: string;
  readonly mark: Mark;
  /** The authority has a year from its knowledge on; against deceit it always may. */
  readonly hasYear: boolean;
}

/** Why a lawful grant is revoked, or an unlawful one withdrawn: also for the past. */
export const BASES = {
  'purpose-missed': {
    kind: 'REVOCATION',
    de: 'Die Zuwendung ist nicht oder nicht mehr für ihren Zweck verwendet worden',
    en: 'The grant has not, or no longer, been used for its purpose',
    source: '§ 49 Abs. 3 Satz 1 Nr. 1 LVwVfG',
    mark: 'M',
    hasYear: true,
  },
  'used-late': {
    kind: 'REVOCATION',
    de: 'Die Zuwendung ist nicht alsbald nach der Auszahlung für ihren Zweck verwendet worden',
    en: 'The grant has not been used for its purpose soon after it was paid',
    source: '§ 49 Abs. 3 Satz 1 Nr. 1 LVwVfG',
    mark: 'M',
    hasYear: true,
  },
  'condition-broken': {
    kind: 'REVOCATION',
    de: 'Eine Auflage ist nicht oder nicht in der gesetzten Frist erfüllt',
    en: 'A condition has not been met, or not in time',
    source: '§ 49 Abs. 3 Satz 1 Nr. 2 LVwVfG',
    mark: 'M',
    hasYear: true,
  },
  unlawful: {
    kind: 'WITHDRAWAL',
    de: 'Die Bewilligung war rechtswidrig',
    en: 'The grant was unlawful',
    source: '§ 48 Abs. 1 und 2 LVwVfG',
    mark: 'M',
    hasYear: true,
  },
  'wrong-statements': {
    kind: 'WITHDRAWAL',
    de: 'Die Bewilligung beruht auf Angaben, die in wesentlicher Beziehung unrichtig oder unvollständig waren',
    en: 'The grant rests on statements that were wrong or incomplete in an essential respect',
    source: '§ 48 Abs. 2 Satz 3 Nr. 2 LVwVfG',
    mark: 'M',
    hasYear: true,
  },
  'unlawfulness-known': {
    kind: 'WITHDRAWAL',
    de: 'Der Empfänger kannte die Rechtswidrigkeit der Bewilligung, oder er hätte sie kennen müssen',
    en: 'The recipient knew that the grant was unlawful, or should have known',
    source: '§ 48 Abs. 2 Satz 3 Nr. 3 LVwVfG',
    mark: 'M',
    hasYear: true,
  },
  deceit: {
    kind: 'WITHDRAWAL',
    de: 'Die Bewilligung ist durch arglistige Täuschung, Drohung oder Bestechung erwirkt',
    en: 'The grant was obtained by deceit, threat or bribery',
    source: '§ 48 Abs. 2 Satz 3 Nr. 1, Abs. 4 Satz 2 LVwVfG',
    mark: 'M',
    hasYear: false,
  },
} as const satisfies Readonly<Record<string, Basis>>;

export const TAKING_BACK_BASES = Object.keys(BASES) as (keyof typeof BASES)[];
export type TakingBackBasis = keyof typeof BASES;

/** What a recorded reason says; undefined where its code is not known any more. */
export const basisOf = (code: string): Basis | undefined => (Object.hasOwn(BASES, code) ? BASES[code as TakingBackBasis] : undefined);
