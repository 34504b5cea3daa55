import type { TalkMode } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';

/** What is stored as daily deltas. Everything else is a sum or a difference of these. */
export const STORED_MEASURES = [
  'frameCents',
  'requestedCents',
  'rejectedCents',
  'reservedCents',
  'committedCents',
  'applicationsSubmitted',
  'applicationsWithdrawn',
  'applicationsRejected',
  'applicationsGranted',
  'postsApproved',
  'postsFilled',
  'postsSuspended',
  'postsLapsed',
  'shareApproved',
  'shareFilled',
  'shareSuspended',
  'casesOpened',
  'casesClosed',
  'talksOffice',
  'talksOutreach',
  'talksPhone',
  'talksVideo',
  'talksWritten',
] as const;

/**
 * What tells of a decision is counted twice: from the decision on, and from the delivery of its notice on. Whoever is no body of the state is shown the
 * second: a notice is known to its recipient when it is delivered.
 */
const TOLD = {
  rejectedCents: 'rejectedCentsTold',
  committedCents: 'committedCentsTold',
  applicationsRejected: 'applicationsRejectedTold',
  applicationsGranted: 'applicationsGrantedTold',
} as const;
type ToldOf = typeof TOLD;
export type StoredMeasure = (typeof STORED_MEASURES)[number] | ToldOf[keyof ToldOf];

/** Money belongs to a budget year and is never added to another year's. */
type MoneyMeasure =
  'frameCents' | 'requestedCents' | 'rejectedCents' | 'rejectedCentsTold' | 'reservedCents' | 'committedCents' | 'committedCentsTold';
const MONEY: ReadonlySet<StoredMeasure> = new Set<MoneyMeasure>([
  'frameCents',
  'requestedCents',
  'rejectedCents',
  'rejectedCentsTold',
  'reservedCents',
  'committedCents',
  'committedCentsTold',
]);
const isMoney = (measure: StoredMeasure): measure is MoneyMeasure => MONEY.has(measure);

/** What a row counts: a measure, or the money of one year. */
export type CountedMeasure = Exclude<StoredMeasure, MoneyMeasure> | `${MoneyMeasure}:${number}`;
export type CountedSums = ReadonlyMap<CountedMeasure, number>;

export const moneyOf = (measure: MoneyMeasure, budgetYear: number): CountedMeasure => `${measure}:${budgetYear}`;
export const nameOf = (counted: CountedMeasure): StoredMeasure => counted.split(':')[0] as StoredMeasure;
/** Years of which there is a frame. */
export const yearsIn = (counted: Iterable<CountedMeasure>): readonly number[] =>
  [...counted].filter((c) => nameOf(c) === 'frameCents').map((c) => Number(c.split(':')[1]));

/** The year whose money a day shows: its own, or the last before it that had any. */
export const budgetYearOn = (day: IsoDate, years: readonly number[]): number => {
  const own = Number(day.slice(0, 4));
  const begun = years.filter((year) => year <= own);
  return begun.length === 0 ? own : Math.max(...begun);
};

/** The sums with the money of one year. */
export const inYear = (counted: CountedSums, budgetYear: number): Sums => {
  const sums = new Map<StoredMeasure, number>();
  for (const [measure, value] of counted) {
    const name = nameOf(measure);
    if (!isMoney(name) || measure === moneyOf(name, budgetYear)) sums.set(name, value);
  }
  return sums;
};

/** The names under which the rows of these measures begin; money needs the frames, to know its years. */
export const rowNamesFor = (measures: readonly Measure[]): readonly StoredMeasure[] => {
  const stored = storedMeasuresFor(measures);
  return stored.some(isMoney) ? [...new Set([...stored, 'frameCents' as const])] : stored;
};
export const asksForMoney = (measures: readonly Measure[]): boolean => storedMeasuresFor(measures).some(isMoney);

type Terms = Readonly<Partial<Record<StoredMeasure, 1 | -1>>>;

/** Measures that follow from stored ones. All are linear, so they hold for any date, any district and any sum of districts. */
const DERIVED = {
  postsVacant: { postsApproved: 1, postsFilled: -1, postsSuspended: -1 },
  shareVacant: { shareApproved: 1, shareFilled: -1, shareSuspended: -1 },
  casesOpen: { casesOpened: 1, casesClosed: -1 },
  talks: { talksOffice: 1, talksOutreach: 1, talksPhone: 1, talksVideo: 1, talksWritten: 1 },
} as const satisfies Record<string, Terms>;
export type DerivedMeasure = keyof typeof DERIVED;

export type Measure = StoredMeasure | DerivedMeasure;
export const MEASURES: readonly Measure[] = [...STORED_MEASURES, ...(Object.keys(DERIVED) as DerivedMeasure[])];

const isDerived = (measure: Measure): measure is DerivedMeasure => measure in DERIVED;
const termsOf = (measure: Measure): Terms => (isDerived(measure) ? DERIVED[measure] : { [measure]: 1 });

/** Sums of stored measures; what is absent is zero. */
export type Sums = ReadonlyMap<StoredMeasure, number>;

export const valueOf = (measure: Measure, sums: Sums): number =>
  Object.entries(termsOf(measure)).reduce((value, [stored, sign]) => value + sign * (sums.get(stored as StoredMeasure) ?? 0), 0);

const toldFor = (measure: StoredMeasure): StoredMeasure | undefined => (measure in TOLD ? TOLD[measure as keyof ToldOf] : undefined);

/** Does it tell of a decision before its notice is delivered? */
export const tellsOfDecision = (measure: StoredMeasure): boolean => measure === 'reservedCents' || toldFor(measure) !== undefined;

/** The measure as who is no body of the state is shown it. */
export const asTold = <M extends Measure>(measure: M): M | StoredMeasure => (isDerived(measure) ? measure : (toldFor(measure) ?? measure));

/** The sums as who is no body of the state is shown them. */
export const sumsAsTold = (sums: Sums): Sums => {
  const told = new Map(sums);
  for (const [measure, later] of Object.entries(TOLD)) told.set(measure as keyof ToldOf, sums.get(later) ?? 0);
  return told;
};

/** The stored measures that these measures are computed from. */
export const storedMeasuresFor = (measures: readonly Measure[]): readonly StoredMeasure[] => [
  ...new Set(measures.flatMap((measure) => Object.keys(termsOf(measure)) as StoredMeasure[])),
];

const COUNSELLING: ReadonlySet<Measure> = new Set([...storedMeasuresFor(['casesOpen', 'talks']), 'casesOpen', 'talks']);
/** Counts of people and talks, which show single ones where they are fine. */
export const isCounselling = (measure: Measure): boolean => COUNSELLING.has(measure);

type TalksMeasure = Extract<StoredMeasure, `talks${string}`>;
const TALKS: Readonly<Record<TalkMode, TalksMeasure>> = {
  office: 'talksOffice',
  outreach: 'talksOutreach',
  phone: 'talksPhone',
  video: 'talksVideo',
  written: 'talksWritten',
};
export const talksMeasure = (mode: TalkMode): TalksMeasure => TALKS[mode];

/** The figures of one district, or of all together. */
export interface Figures {
  readonly frameCents: number;
  readonly requestedCents: number;
  readonly reservedCents: number;
  readonly committedCents: number;
  readonly postsApproved: number;
  readonly postsFilled: number;
  readonly postsVacant: number;
  readonly postsSuspended: number;
  readonly postsLapsed: number;
  readonly shareApproved: number;
  readonly shareFilled: number;
  readonly shareVacant: number;
  readonly shareSuspended: number;
  readonly casesOpen: number;
  readonly talks: number;
  readonly talksByMode: Readonly<Record<TalkMode, number>>;
  readonly applications: { readonly submitted: number; readonly rejected: number; readonly granted: number };
}

export const figuresOf = (sums: Sums): Figures => {
  const value = (measure: Measure) => valueOf(measure, sums);
  return {
    frameCents: value('frameCents'),
    requestedCents: value('requestedCents'),
    reservedCents: value('reservedCents'),
    committedCents: value('committedCents'),
    postsApproved: value('postsApproved'),
    postsFilled: value('postsFilled'),
    postsVacant: value('postsVacant'),
    postsSuspended: value('postsSuspended'),
    postsLapsed: value('postsLapsed'),
    shareApproved: value('shareApproved'),
    shareFilled: value('shareFilled'),
    shareVacant: value('shareVacant'),
    shareSuspended: value('shareSuspended'),
    casesOpen: value('casesOpen'),
    talks: value('talks'),
    talksByMode: {
      office: value('talksOffice'),
      outreach: value('talksOutreach'),
      phone: value('talksPhone'),
      video: value('talksVideo'),
      written: value('talksWritten'),
    },
    applications: {
      submitted: value('applicationsSubmitted'),
      rejected: value('applicationsRejected'),
      granted: value('applicationsGranted'),
    },
  };
};

/** A district is reached when money is committed to it or a funded post in it is filled. */
export const isReached = (figures: Figures): boolean => figures.committedCents > 0 || figures.postsFilled > 0;
