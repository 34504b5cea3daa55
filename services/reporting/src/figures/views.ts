import { DateOnly, DistrictKey, InstantString, OneOf, Type, View } from '@paktwerk/kernel';
import type { TSchema } from '@paktwerk/kernel';
import { MEASURES } from '../read-models/figures/measures';
import { STEPS } from './series-dates';

/** The first programme of the pact began in 2017; a date before it is a slip of the finger, not a question. */
const YEARS = '^20(1[7-9]|[2-9][0-9])-';

const ProgrammeId = Type.String({ pattern: '^(all|[A-Za-z0-9._:-]{1,100})$', description: 'Id of a programme, or "all"' });
const EffectiveOn = (description: string) => DateOnly({ pattern: YEARS, description });
const KnownAt = InstantString({
  pattern: YEARS,
  description: 'Only what was recorded up to this instant; absent = now. Never in the future.',
});

export const FiguresQuery = Type.Object(
  {
    programmeId: ProgrammeId,
    effectiveOn: Type.Optional(
      EffectiveOn('The day on which facts hold (Europe/Berlin), 2017-01-01 or later; absent = today. May lie in the future.'),
    ),
    knownAt: Type.Optional(KnownAt),
  },
  { additionalProperties: false },
);

/** Two points in time, A and B; each is today, as it is known now, where nothing is said. */
export const ComparisonQuery = Type.Object(
  {
    programmeId: ProgrammeId,
    aEffectiveOn: Type.Optional(EffectiveOn('The day of A; absent = today')),
    aKnownAt: Type.Optional(KnownAt),
    bEffectiveOn: Type.Optional(EffectiveOn('The day of B; absent = today')),
    bKnownAt: Type.Optional(KnownAt),
  },
  { additionalProperties: false },
);

const NAMES = MEASURES.join('|');
export const SeriesQuery = Type.Object(
  {
    programmeId: ProgrammeId,
    district: Type.Optional(DistrictKey()),
    measures: Type.String({
      pattern: `^(${NAMES})(,(${NAMES}))*$`,
      maxLength: 600,
      description: `Separated by commas: ${MEASURES.join(', ')}`,
    }),
    from: EffectiveOn('First day'),
    to: EffectiveOn('Last day'),
    step: Type.Optional(OneOf(STEPS, { description: 'One point at the end of every month (default), week or day' })),
    knownAt: Type.Optional(KnownAt),
  },
  { additionalProperties: false },
);

const Cents = Type.Integer({ description: 'Cents' });
const Hundredths = Type.Integer({ description: 'Hundredths of a full-time equivalent' });
const Count = Type.Integer();
const figures = {
  frameCents: Cents,
  requestedCents: Type.Integer({
    description: 'Cents of all applications submitted and not withdrawn, for money of the same year; rejected ones included',
  }),
  reservedCents: Type.Optional(
    Type.Integer({ description: 'Cents; for bodies of the state only, because it tells of decisions before their release' }),
  ),
  committedCents: Cents,
  postsApproved: Count,
  postsFilled: Count,
  postsVacant: Type.Integer({ description: 'Approved, and nobody holds them' }),
  postsSuspended: Type.Integer({ description: 'Somebody holds them without pay: neither filled nor vacant' }),
  postsLapsed: Type.Integer({ description: 'Nobody filled them within their window: not approved any more' }),
  shareApproved: Hundredths,
  shareFilled: Hundredths,
  shareVacant: Hundredths,
  shareSuspended: Hundredths,
  casesOpen: Type.Integer({ description: 'See `counselling`' }),
  talks: Type.Integer({ description: 'Counselling talks up to this day; see `counselling`' }),
  applications: Type.Object({ submitted: Count, rejected: Count, granted: Count }),
};
export const FiguresView = View('FiguresView', {
  ...figures,
  talksByMode: Type.Optional(
    Type.Object(
      { office: Count, outreach: Count, phone: Count, video: Count, written: Count },
      { description: "In one's own district; elsewhere the released monthly figures have them" },
    ),
  ),
});

const DistrictsReached = Type.Object(
  { count: Count, of: Count, share: Type.Integer({ description: 'Hundredths: 75 is three quarters' }) },
  { description: 'Districts with money committed or a funded post filled' },
);
const point = {
  effectiveOn: DateOnly(),
  knownAt: InstantString(),
  budgetYear: Type.Integer({
    description:
      'Whose money is shown: frame, requested, reserved and committed are those of one year, the one of the day or the last before it that had any',
  }),
  yearEnded: Type.Boolean({ description: 'That year is over: what is neither reserved nor committed is unbound, not free' }),
  live: Type.Boolean({ description: 'No date was asked for: the figures of this moment' }),
  provisional: Type.Boolean({ description: 'A source may still have facts that belong into this answer' }),
  counselling: Type.Object(
    {
      asOf: DateOnly(),
      knownBefore: InstantString(),
      step: Type.Integer(),
    },
    {
      description:
        "How counselling is counted in the totals and in districts other than one's own: up to the end of a month, as known at the beginning of a month, each district's month rounded down to multiples of `step`, so that no count and no difference of counts shows single talks",
    },
  ),
};
const clock = { today: DateOnly(), simulatedClock: Type.Boolean() };
const district = {
  district: DistrictKey(),
  name: Type.String(),
  plate: Type.String(),
  kind: Type.String(),
  counselling: OneOf(['exact', 'coarse'] as const),
};
const DISTRICTS = {
  description:
    'The districts whose figures one may see: all for a body of the state; for a district its own, and the others where the ministry shows them',
};

export const ReportView = View('ReportView', {
  programmeId: Type.String(),
  ...clock,
  ...point,
  position: Type.Optional(
    Type.Record(Type.String(), Type.String(), {
      description:
        'Per source service the position counted, for bodies of the state. Never of case management, whose log grows with every talk',
    }),
  ),
  totals: FiguresView,
  districts: Type.Array(Type.Object({ ...district, figures: FiguresView }), DISTRICTS),
  districtsReached: DistrictsReached,
});

export const PointView = View('PointView', { ...point, districtsReached: DistrictsReached });
const Compared = <T extends TSchema>(figures: T) => ({ a: figures, b: figures, difference: figures });
export const ComparisonView = View('ComparisonView', {
  programmeId: Type.String(),
  ...clock,
  a: PointView,
  b: PointView,
  totals: Type.Object(Compared(FiguresView), { description: 'Of the whole state; `difference` is B − A in every figure' }),
  programmes: Type.Array(
    Type.Object({
      programmeId: Type.String(),
      code: Type.String(),
      titleDe: Type.String(),
      titleEn: Type.String(),
      ...Compared(FiguresView),
    }),
    { description: 'The same for each programme by itself' },
  ),
  districts: Type.Array(Type.Object({ ...district, ...Compared(FiguresView) }), DISTRICTS),
});

export const SeriesView = View('SeriesView', {
  programmeId: Type.String(),
  district: Type.Optional(DistrictKey()),
  knownAt: InstantString(),
  points: Type.Array(
    Type.Object({
      date: DateOnly(),
      budgetYear: Type.Optional(Type.Integer({ description: 'Whose money, where money was asked for' })),
      values: Type.Record(Type.String(), Type.Integer()),
    }),
  ),
});

export const CsvAnswer = Type.String({ description: 'Semicolons, UTF-8 with byte order mark, German number format' });
