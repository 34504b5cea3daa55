import { derivedId } from '@paktwerk/kernel';
import type { ReminderTemplate } from '../reminder/state';
import { decideExpect } from './expect-proof';
import type { ExpectProof } from './expect-proof';
import { ProofChecked, ProofObjected, ProofPrefilled, ProofSubmitted } from './events';
import type { ProofOfUseEvent, ProvenLine } from './events';
import type { ProofFacts } from './prefill-proof';
import { questionsFor } from './questions';
import { proofIdOf } from './state';
import type { SubmitProof } from './submit-proof';

/** A grant of 2025 for one post of 1.0 full time and a measure, delivered on 10 March 2025; its final proof. */
export const GRANT = derivedId('grt', 'spec');
export const PROOF = proofIdOf(GRANT, 'final', '2025');
export const APPOINTMENT = derivedId('apt', 'first');
export const DELIVERED_ON = '2025-03-10';
export const DUE_ON = '2026-03-31';
export const TODAY = '2026-01-15';
export const RECEIVED_AT = '2026-01-15T09:00:00.000Z';
export const CLERK = 'first/sachbearbeitung';
export const OTHER_CLERK = 'first/freigabe';

export const grant: ExpectProof['grant'] = {
  grantId: GRANT,
  applicationId: derivedId('app', 'spec'),
  callId: derivedId('call', 'spec'),
  programmeId: derivedId('prg', 'spec'),
  district: '08128',
  recipient: '08128131',
  applicant: { kinds: ['municipality'], name: 'Wertheim' },
  fileNumber: 'IM25-2025-00001',
};
const { applicationId, callId, programmeId, district, recipient = '' } = grant;
export const keys = { proofId: PROOF, kind: 'final' as const, grantId: GRANT, applicationId, callId, programmeId, district, recipient };

export const LINES: readonly ProvenLine[] = [
  {
    lineId: 'post',
    kind: 'post',
    amountCents: 6_000_000,
    share: 100,
    qualification: 'A_SOCIAL_DEGREE',
    rates: [
      { qualification: 'A_SOCIAL_DEGREE', yearlyCents: 6_000_000 },
      { qualification: 'B_OTHER_DEGREE', yearlyCents: 6_000_000 },
      { qualification: 'C_VOCATIONAL', yearlyCents: 4_800_000 },
    ],
  },
  { lineId: 'measure', kind: 'measure', amountCents: 500_000 },
];

/** Somebody worked on the post from 1 March on, as long as its money lasts. */
export const FACTS: ProofFacts = {
  lines: LINES,
  posts: [
    {
      lineId: 'post',
      tier: 'A_SOCIAL_DEGREE',
      approvedUntil: '2025-12-31',
      appointments: [{ appointmentId: APPOINTMENT, from: '2025-03-01', tier: 'A_SOCIAL_DEGREE' }],
    },
  ],
};

export const expecting = (): readonly ProofOfUseEvent[] => {
  const decided = decideExpect(
    {
      grant,
      programmeCode: 'IM25',
      grantedCents: 6_500_000,
      period: { kind: 'final', year: '2025', from: '2025-01-01', to: '2025-12-31' },
      deliveredOn: DELIVERED_ON,
    },
    { stage: 'none' },
  );
  return decided.kind === 'recorded' ? decided.events : [];
};

export const known = { appointmentId: APPOINTMENT, lineId: 'post', from: '2025-03-01', to: '2025-12-31', share: 100 };
export const filled = { ...known, qualification: 'A_SOCIAL_DEGREE' as const, amountCents: 5_000_000 };
export const prefilled = (more: Partial<ReturnType<typeof ProofPrefilled>['data']> = {}) =>
  ProofPrefilled({
    ...keys,
    lines: [...LINES],
    appointments: [filled],
    missing: ['payments', 'counselling-totals'],
    amountCents: 5_500_000,
    effectiveOn: '2026-01-01',
    ...more,
  });

export const aSubmission = (more: Partial<SubmitProof> = {}): SubmitProof => ({
  appointments: [{ appointmentId: APPOINTMENT, costCents: 5_800_000 }],
  lines: [{ lineId: 'measure', amountCents: 500_000 }],
  amountCents: 5_500_000,
  narrative: 'Beraten wurden 120 Menschen.',
  receivedAt: RECEIVED_AT,
  today: TODAY,
  ...more,
});

export const submitted = (more: Partial<ReturnType<typeof ProofSubmitted>['data']> = {}) =>
  ProofSubmitted({
    ...keys,
    appointments: [{ ...filled, costCents: 5_800_000 }],
    lines: [{ lineId: 'measure', amountCents: 500_000 }],
    amountCents: 5_500_000,
    deviates: false,
    narrative: 'Beraten wurden 120 Menschen.',
    receivedAt: RECEIVED_AT,
    late: false,
    effectiveOn: TODAY,
    ...more,
  });

export const ANSWERS = questionsFor({}).map(({ key }) => ({ question: key, answer: 'yes' as const }));
export const checked = (more: Partial<ReturnType<typeof ProofChecked>['data']> = {}) =>
  ProofChecked({
    ...keys,
    answers: ANSWERS,
    notRecognised: [],
    note: 'Ohne Beanstandung.',
    acceptedCents: 5_500_000,
    checkedBy: CLERK,
    effectiveOn: '2026-02-01',
    ...more,
  });
export const objected = (points = 'Der Sachbericht nennt keine Zahlen.') =>
  ProofObjected({ ...keys, points, until: '2026-03-02', effectiveOn: '2026-02-01' });

export const isFilled = () => [...expecting(), prefilled()];
export const isSubmitted = () => [...isFilled(), submitted()];
export const isChecked = () => [...isSubmitted(), checked()];

export const TEMPLATE: ReminderTemplate = {
  kind: 'proof-due',
  version: 1,
  validFrom: '2020-01-01',
  isAutomatic: true,
  days: { value: 30, mark: 'A', source: 'spec' },
  wording: {
    subjectDe: '{fileNumber}: Nachweis bis {dueOn}',
    subjectEn: '{fileNumber}: proof until {dueOn}',
    textDe: '{recipient}: noch {days} Tage',
    textEn: '{recipient}: {days} days left',
  },
  effectiveOn: '2020-01-01',
};
