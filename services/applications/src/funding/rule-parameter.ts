import { Amount, DateOnly, Mark, OneOf, Parameter, Text, Type, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate, Labelled, Static, TObject, TSchema } from '@paktwerk/kernel';

/** Whose date says which version of a programme's rules holds for a value. */
export const ANCHORS = ['application', 'month', 'occupancy-start', 'interruption-end', 'cut-off'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** What a new value does to a notice that is final already. */
export const EFFECTS = ['none', 'favourable-on-application', 'recalculate'] as const;
export type Effect = (typeof EFFECTS)[number];

/** A value of a rule set: where it comes from, by whose date it is chosen, and what it does to final notices. */
export const RuleParameter = <T extends TSchema>(value: T) =>
  Type.Object(
    {
      ...Parameter(value).properties,
      anchor: OneOf(ANCHORS, { description: 'Whose date says which version of the rules holds' }),
      effect: OneOf(EFFECTS, { description: 'What a new value does to notices that are final' }),
    },
    { additionalProperties: false },
  );

export const APPLICANT_KINDS = ['district', 'municipality', 'grouping', 'carrier'] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** What an applicant can lose by a decision, and be heard on before. */
export const ADVERSE = ['rejection', 'cut'] as const;

/** What every family's rules say: who may apply, within which whole months cost is eligible, and what a decision needs before its release. */
export const commonParameters = {
  applicants: RuleParameter(Type.Array(OneOf(APPLICANT_KINDS), { minItems: 1, uniqueItems: true })),
  periodFrom: RuleParameter(DateOnly()),
  periodTo: RuleParameter(DateOnly()),
  /** From this amount on a third person signs; absent: two are enough. */
  thirdSignatureFromCents: Type.Optional(RuleParameter(Amount())),
  /** Before which decisions the applicant is heard; absent: before none. */
  hearingBefore: Type.Optional(RuleParameter(Type.Array(OneOf(ADVERSE), { minItems: 1, uniqueItems: true }))),
  /** In which order applications wait for money that comes back; absent: by receipt. */
  waitingListBy: Type.Optional(RuleParameter(OneOf(['receipt', 'score'] as const))),
  /** For so long, from the day of its opening to a working day. */
  hearingDays: Type.Optional(RuleParameter(Type.Integer({ minimum: 1, maximum: 90 }))),
};
export type CommonParameters = Readonly<Static<TObject<typeof commonParameters>>>;

/** Where one entry of a list comes from, where that differs from the list: a fact beside an assumption. */
export const ownOrigin = { mark: Type.Optional(Mark), source: Type.Optional(Text(500)) };

interface Origin {
  readonly mark: Mark;
  readonly source: string;
}
/** The origin of an entry as a trace names it. */
export const originOf = (entry: Partial<Origin>, list: Origin): string =>
  `Regelwerk, ${entry.mark ?? list.mark}: ${entry.source ?? list.source}`;

/** How data name an entry of a list, e.g. a tier or a course format. */
export const Key = (description: string) => Type.String({ pattern: '^[A-Z][A-Z0-9_]{0,59}$', description });

/** Whole months from the first to the last day, undefined when the period does not consist of whole calendar months. */
export const wholeMonths = (from: IsoDate, to: IsoDate): number | undefined => {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  return fromDay === 1 && toDay === lastDay && months > 0 ? months : undefined;
};

/** What a post that begins within the period counts; the programmes say nothing of it. */
export const COUNTED_MONTHS: Labelled<'whole'> = {
  value: 'whole',
  mark: 'A',
  source: 'Modellannahme: ab dem ersten Arbeitstag zählen nur volle Monate',
};
/** Where a number of months comes from: asked for, or the most that the rules give. */
export const originOfMonths = (isAsked: boolean, from: IsoDate | undefined): string => {
  if (isAsked) return 'Antrag';
  return from === undefined ? 'Regelwerk' : `Regelwerk, ${COUNTED_MONTHS.mark}: ${COUNTED_MONTHS.source}`;
};

/** Whole months from a day until the end of the period. */
export const monthsFrom = (from: IsoDate, to: IsoDate): number => {
  let months = 0;
  while (lastDayOfMonths(from, months + 1) <= to) months += 1;
  return months;
};
