import { Amount, DateOnly, OneOf, Parameter, Share, Type } from '@paktwerk/kernel';
import type { IsoDate, Static } from '@paktwerk/kernel';

/** Qualification classes of a funded post (social degree, other degree, vocational training with a further element). */
export const TIERS = ['A_SOCIAL_DEGREE', 'B_OTHER_DEGREE', 'C_VOCATIONAL'] as const;
export type Tier = (typeof TIERS)[number];
export const isTier = (text: string): text is Tier => (TIERS as readonly string[]).includes(text);
export const TierSchema = OneOf(TIERS, { description: 'Qualification class; the rate depends on it' });

export const LINE_KINDS = ['post', 'measure'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const APPLICANT_KINDS = ['district', 'municipality', 'grouping'] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** The rules of a programme as data: every value carries where it comes from, so that no assumption hides as a constant. */
export const RuleSetParameters = Type.Object(
  {
    applicants: Parameter(Type.Array(OneOf(APPLICANT_KINDS), { minItems: 1, uniqueItems: true })),
    ratePerFteYearCents: Parameter(
      Type.Object({ A_SOCIAL_DEGREE: Amount(), B_OTHER_DEGREE: Amount(), C_VOCATIONAL: Amount() }, { additionalProperties: false }),
    ),
    minimumShare: Parameter(Share()),
    lineKinds: Parameter(Type.Array(OneOf(LINE_KINDS), { minItems: 1, uniqueItems: true })),
    periodFrom: Parameter(DateOnly()),
    periodTo: Parameter(DateOnly()),
    /** Funded months per post; without it the whole period. */
    maximumMonths: Type.Optional(Parameter(Type.Integer({ minimum: 1, maximum: 120 }))),
    /** A person of a higher tier than the line's is paid at their own rate; without it at the line's. */
    paysHigherTier: Type.Optional(Parameter(Type.Boolean())),
  },
  { additionalProperties: false },
);
export type RuleSetParameters = Static<typeof RuleSetParameters>;

/** One version of a programme's rules. A change is a new version, possibly valid from a day in the past. */
export interface RuleSet {
  readonly ruleSetId: string;
  readonly version: number;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
  readonly publishedOn: IsoDate;
  readonly source: string;
  readonly parameters: RuleSetParameters;
}

/** How events and screens name a rule set, e.g. `SU22/1`. */
export const ruleSetName = (programmeCode: string, version: number): string => `${programmeCode}/${version}`;

/** Whole months from the first to the last day, undefined when the period does not consist of whole calendar months. */
export const wholeMonths = (from: IsoDate, to: IsoDate): number | undefined => {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  return fromDay === 1 && toDay === lastDay && months > 0 ? months : undefined;
};

/** Months that one post can be funded for. */
export const fundableMonths = (rules: RuleSet): number => {
  const period = wholeMonths(rules.parameters.periodFrom.value, rules.parameters.periodTo.value) ?? 0;
  return Math.min(period, rules.parameters.maximumMonths?.value ?? period);
};
