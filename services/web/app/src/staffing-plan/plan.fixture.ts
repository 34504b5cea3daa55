import type { Plan, PlanPost } from './types';

const MONTHS = [
  ...['07', '08', '09', '10', '11', '12'].map((m) => `2025-${m}`),
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2026-${m}`),
];
const post = (number: number, more: Partial<PlanPost>): PlanPost => ({
  postId: `post_0000000${number}`,
  number,
  programmeId: 'prg_1',
  grantId: 'grt_1',
  lineId: `line-${number}`,
  district: '08417',
  employer: { kind: 'recipient', name: 'Zollernalbkreis' },
  workplaces: [{ key: '08417002', name: 'Balingen' }],
  share: 100,
  tier: 'A_SOCIAL_DEGREE',
  from: '2025-01-01',
  to: '2026-12-31',
  extendedFrom: ['2026-01-01'],
  status: 'filled',
  bars: [],
  years: [{ budgetYear: 2026, approvedCents: 6_000_000, paidCents: 6_000_000 }],
  ...more,
});
const held = (name: string, from: string, until: string, tier: PlanPost['tier'] = 'A_SOCIAL_DEGREE', share = 100) => ({
  kind: 'filled' as const,
  appointmentId: `apt_${name}`,
  name,
  from,
  until,
  tier,
  share,
});
const due = (kind: 'refill' | 'first-fill', since: string, lastDay: string, daysLeft: number, amountCents: number) => ({
  kind,
  since,
  lastDay,
  daysLeft,
  atStake: [{ budgetYear: 2026, amountCents }],
});

const vacant = due('refill', '2026-03-16', '2026-09-15', 15, 2_379_032);
const empty = due('first-fill', '2026-06-15', '2026-12-14', 105, 1_633_333);

/** A plan for specs and pictures: one post held, one interrupted, one vacant with 15 days left, one never filled, one lapsed. */
export const aPlan = (): Plan => ({
  party: '08417',
  effectiveOn: '2026-08-31',
  approvedShare: 350,
  filledShare: 200,
  months: MONTHS.map((month, i) => ({ month, approvedShare: i < 10 ? 400 : 350, filledShare: 350 - Math.min(150, i * 12) })),
  posts: [
    post(1, { bars: [held('Nadja Steidle', '2025-01-01', '2026-12-31')] }),
    post(2, {
      status: 'suspended',
      share: 75,
      bars: [
        held('Lejla Hodžić', '2025-01-01', '2026-06-30', 'C_VOCATIONAL', 75),
        { kind: 'suspended', from: '2026-07-01', until: '2026-10-31', name: 'Lejla Hodžić' },
        held('Lejla Hodžić', '2026-11-01', '2026-12-31', 'C_VOCATIONAL', 75),
      ],
    }),
    post(3, {
      status: 'vacant',
      share: 50,
      bars: [
        held('Tobias Wendel', '2025-01-01', '2026-03-15', 'B_OTHER_DEGREE', 50),
        { kind: 'window', from: '2026-03-16', until: '2026-09-15' },
        { kind: 'beyond', from: '2026-09-16', until: '2026-12-31' },
      ],
      years: [{ budgetYear: 2026, approvedCents: 3_000_000, paidCents: 620_968 }],
      deadline: vacant,
    }),
    post(4, {
      status: 'vacant',
      share: 50,
      from: '2026-06-15',
      extendedFrom: [],
      bars: [
        { kind: 'window', from: '2026-06-15', until: '2026-12-14' },
        { kind: 'beyond', from: '2026-12-15', until: '2026-12-31' },
      ],
      deadline: empty,
    }),
    post(5, {
      status: 'lapsed',
      bars: [
        held('Jan Petersen', '2025-01-01', '2025-11-30'),
        { kind: 'free', from: '2025-12-01', until: '2026-05-31' },
        { kind: 'lapsed', from: '2026-06-01', until: '2026-12-31' },
      ],
    }),
  ],
  deadlines: [
    { postId: 'post_00000003', number: 3, ...vacant },
    { postId: 'post_00000004', number: 4, ...empty },
  ],
  atStakeCents: 4_012_365,
});
