import type { TalkMode } from '@paktwerk/contracts';

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
  'shareApproved',
  'shareFilled',
  'casesOpened',
  'casesClosed',
  'talksOffice',
  'talksOutreach',
  'talksPhone',
  'talksVideo',
  'talksWritten',
] as const;
export type StoredMeasure = (typeof STORED_MEASURES)[number];

type Terms = Readonly<Partial<Record<StoredMeasure, 1 | -1>>>;

/** Measures that follow from stored ones. All are linear, so they hold for any date, any district and any sum of districts. */
const DERIVED = {
  postsVacant: { postsApproved: 1, postsFilled: -1 },
  shareVacant: { shareApproved: 1, shareFilled: -1 },
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

/** The stored measures that these measures are computed from. */
export const storedMeasuresFor = (measures: readonly Measure[]): readonly StoredMeasure[] => [
  ...new Set(measures.flatMap((measure) => Object.keys(termsOf(measure)) as StoredMeasure[])),
];

const COUNSELLING: ReadonlySet<Measure> = new Set([...storedMeasuresFor(['casesOpen', 'talks']), 'casesOpen', 'talks']);
/** Counts of people and talks, which show single ones where they are fine. */
export const isCounselling = (measure: Measure): boolean => COUNSELLING.has(measure);

const TALKS: Readonly<Record<TalkMode, StoredMeasure>> = {
  office: 'talksOffice',
  outreach: 'talksOutreach',
  phone: 'talksPhone',
  video: 'talksVideo',
  written: 'talksWritten',
};
export const talksMeasure = (mode: TalkMode): StoredMeasure => TALKS[mode];

/** The figures of one district, or of all together. */
export interface Figures {
  readonly frameCents: number;
  readonly requestedCents: number;
  readonly reservedCents: number;
  readonly committedCents: number;
  readonly postsApproved: number;
  readonly postsFilled: number;
  readonly postsVacant: number;
  readonly shareApproved: number;
  readonly shareFilled: number;
  readonly shareVacant: number;
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
    shareApproved: value('shareApproved'),
    shareFilled: value('shareFilled'),
    shareVacant: value('shareVacant'),
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
