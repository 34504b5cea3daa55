import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import type { SubmittedAttachment } from '../application/events';
import { ProofCorrected } from './events';
import type { NamedFinding } from './events';
import { decideExpect } from './expect-proof';
import {
  APPOINTMENT,
  DELIVERED_ON,
  GRANT,
  LINES,
  PROOF,
  TODAY,
  aSubmission,
  expecting,
  filled,
  grant,
  isChecked,
  isFilled,
  isSubmitted,
  objected,
  prefilled,
  submitted,
} from './proof-of-use.fixture';
import { ALWAYS_ASKED } from './post-limits';
import { proofDecider, proofIdOf } from './state';
import type { ProofState } from './state';
import { decideSubmit } from './submit-proof';
import type { SubmitProof } from './submit-proof';

const submit =
  (more: Partial<SubmitProof> = {}) =>
  (state: ProofState) =>
    decideSubmit(aSubmission(more), state);
const isReady = () => given(proofDecider, isFilled());
const half = { from: '2025-03-01', to: '2025-08-31', share: 50, qualification: 'C_VOCATIONAL', reason: 'In Teilzeit.' } as const;
const differing = (differs: Partial<NonNullable<SubmitProof['appointments'][number]['differs']>>) => [
  { appointmentId: APPOINTMENT, costCents: 1, differs: { ...half, ...differs } },
];
const C_VOCATIONAL = 'C_VOCATIONAL' as const;
const stranger = derivedId('apt', 'stranger');

describe('submit a proof', () => {
  it('as it is known, with what it really cost', () => isReady().when(submit()).then(submitted()));
  it('with what differs and why, reckoned as what is known is', () =>
    isReady()
      .when(submit({ appointments: differing({}), amountCents: 1_700_000 }))
      .then(
        submitted({
          appointments: [{ ...filled, ...half, amountCents: 1_200_000, costCents: 1 }],
          amountCents: 1_700_000,
          deviates: true,
        }),
      ));
  it('of a line in parts by the parts that the days really fall into', () => {
    const [line, measure] = LINES;
    const qualification = 'A_SOCIAL_DEGREE' as const;
    const part = { from: '2025-01-01', to: '2025-06-30', share: 50, qualification, rates: line!.rates!, amountCents: 3_000_000 };
    const lines = [{ ...line!, parts: [part, { ...part, from: '2025-07-01', to: '2025-12-31', share: 100 }] }, measure!];
    const paid = { from: '2025-03-01', to: '2025-06-30', share: 50, yearlyCents: 6_000_000, amountCents: 1_000_000 };
    const parts = [paid, { ...paid, from: '2025-07-01', to: '2025-12-31', share: 100, amountCents: 3_000_000 }];
    const appointments = [{ ...filled, amountCents: 4_000_000, parts }];
    const inParts = () => given(proofDecider, [...expecting(), prefilled({ lines, appointments, amountCents: 4_500_000 })]);
    inParts()
      .when(submit({ amountCents: 4_500_000 }))
      .then(submitted({ appointments: [{ ...appointments[0]!, costCents: 5_800_000 }], amountCents: 4_500_000 }));
    const later = { from: '2025-08-01', to: '2025-12-31', share: 100, qualification, reason: 'Erst im August.' };
    inParts()
      .when(submit({ appointments: differing(later), amountCents: 3_000_000 }))
      .then(
        submitted({
          appointments: [{ ...filled, ...later, amountCents: 2_500_000, costCents: 1 }],
          amountCents: 3_000_000,
          deviates: true,
        }),
      );
  });
  it('where what is said to differ does not, it is confirmed', () =>
    isReady()
      .when(submit({ appointments: [{ appointmentId: APPOINTMENT, costCents: 5_800_000, differs: { ...filled, reason: 'Tippfehler' } }] }))
      .then(submitted()));
  describe('with somebody whom nobody reported', () => {
    const early = {
      ...{ lineId: 'post', from: '2025-01-01', to: '2025-02-28', share: 50, qualification: 'A_SOCIAL_DEGREE' as const },
      ...{ costCents: 600_000, reason: 'Die Meldung wurde vergessen.' },
    };
    // Two months at half of 60,000.00 a year.
    const amountCents = 500_000;
    const findings = [...ALWAYS_ASKED];
    const appointment = { appointmentId: derivedId('apt', PROOF, 'named', '0'), ...early, isNamed: true as const, findings, amountCents };
    const naming = (more: object) => submit({ named: [{ ...early, ...more }], amountCents: 5_500_000 + amountCents });

    it('who is named with days and qualification, and reckoned as the others are', () =>
      isReady()
        .when(naming({}))
        .then(
          submitted({
            appointments: [{ ...filled, costCents: 5_800_000 }, appointment],
            amountCents: 6_000_000,
            deviates: true,
          }),
        ));
    it('adds nothing the second time', () =>
      given(proofDecider, [
        ...isFilled(),
        submitted({ appointments: [{ ...filled, costCents: 5_800_000 }, appointment], amountCents: 6_000_000, deviates: true }),
      ])
        .when(naming({}))
        .nothing());
    it.each([
      [
        { lineId: 'measure' },
        'line-not-granted',
        { field: '/named/0/lineId', lineId: 'measure', fileNumber: grant.fileNumber, position: 2 },
      ],
      [{ to: '2024-12-31' }, 'paid-days-out-of-order', { field: '/named/0/to', from: '2025-01-01', to: '2024-12-31' }],
      [
        { from: '2024-12-01' },
        'paid-days-outside-period',
        { field: '/named/0/from', from: '2024-12-01', to: '2025-02-28', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
      ],
      // Somebody else has all of the post from 1 March on.
      [
        { to: '2025-03-01' },
        'share-above-granted',
        { field: '/named/0/share', lineId: 'post', share: 150, grantedShare: 100, position: 1 },
      ],
    ] as const)('who is refused: %j', (more, code, data) => isReady().when(naming(more)).refused(code, data));

    it('who is refused with a qualification that the line pays nobody', () => {
      const [post, measure] = LINES;
      const lines = [{ ...post!, rates: [{ qualification: C_VOCATIONAL, yearlyCents: 4_800_000 }] }, measure!];
      given(proofDecider, [...expecting(), prefilled({ lines })])
        .when(naming({}))
        .refused('tier-unknown', {
          ...{ field: '/named/0/qualification', lineId: 'post', position: 1, tier: 'A_SOCIAL_DEGREE' },
          ...{ allowed: [C_VOCATIONAL], allowedDe: ['Berufsausbildung'], allowedEn: ['vocational training'] },
        });
    });

    describe('on a post that somebody has half of', () => {
      const half = { ...filled, share: 50, amountCents: 2_500_000 };
      const isReady = () => given(proofDecider, [...expecting(), prefilled({ appointments: [half], amountCents: 3_000_000 })]);
      const all = { ...early, from: '2025-03-01', to: '2025-12-31' };
      it('has the other half, and not a hundredth more', () => {
        const decided = (share: number) => submit({ named: [{ ...all, share }], amountCents: 5_500_000 })(isReady().state());
        const [event] = [decided(50)].flatMap((decision) => (decision.kind === 'recorded' ? decision.events : []));
        expect(event?.type === 'proof.submitted' && event.data.appointments.map((one) => one.amountCents)).toEqual([2_500_000, 2_500_000]);
        isReady()
          .when(submit({ named: [{ ...all, share: 51 }], amountCents: 5_500_000 }))
          .refused('share-above-granted', { field: '/named/0/share', lineId: 'post', share: 101, grantedShare: 100, position: 1 });
      });
      it('is the first of several with whom it is more, on the first such day', () => {
        const named = [{ share: 25 }, { share: 20, to: '2025-06-30' }, { share: 15, from: '2025-06-01' }, { share: 50 }];
        isReady()
          .when(submit({ named: named.map((one) => ({ ...all, ...one })), amountCents: 5_500_000 }))
          .refused('share-above-granted', { field: '/named/2/share', lineId: 'post', share: 110, grantedShare: 100, position: 1 });
      });
    });

    describe('on a post that does not allow it', () => {
      const rule = { mark: 'A' as const, source: 'spec' };
      const start = { code: 'before-start' as const, to: '2025-03-09', ...rule };
      const lapse = { code: 'post-lapsed' as const, from: '2025-02-01', to: '2025-07-31', cents: 5_500_000, ...rule };
      const limits = (...some: readonly NamedFinding[]) => some.map((one) => ({ lineId: 'post', ...one }));

      it('who is received with what speaks against them, and counts', () =>
        isReady()
          .when(submit({ named: [early], limits: [...limits(start), { lineId: 'other', ...lapse }], amountCents: 6_000_000 }))
          .then(
            submitted({
              appointments: [
                { ...filled, costCents: 5_800_000 },
                { ...appointment, findings: [start, ...findings] },
              ],
              amountCents: 6_000_000,
              deviates: true,
            }),
          ));
      it('who counts until the money fell back with a lapse; what comes behind is in no sum', () => {
        const [known] = [{ ...filled, costCents: 5_800_000 }];
        const found = { ...appointment, findings: [lapse, ...findings] };
        isReady()
          .when(submit({ named: [early], limits: limits(lapse), amountCents: 5_750_000 }))
          .then(
            submitted({
              appointments: [known, { ...found, amountCents: 250_000, heldBackCents: 250_000 }],
              amountCents: 5_750_000,
              deviates: true,
            }),
          );
        isReady()
          .when(submit({ named: [{ ...early, from: '2025-02-01' }], limits: limits(lapse), amountCents: 5_500_000 }))
          .then(
            submitted({
              appointments: [known, { ...found, from: '2025-02-01', amountCents: 0, heldBackCents: 250_000 }],
              deviates: true,
            }),
          );
        isReady()
          .when(submit({ named: [early], limits: limits(lapse), amountCents: 6_000_000 }))
          .refused('sum-differs', { field: '/amountCents', givenCents: 6_000_000, amountCents: 5_750_000 });
      });
    });

    it('who are five hundred, of whom the hundred and first is too many', () => {
      const day = (n: number) => `2025-01-${String(1 + (n % 28)).padStart(2, '0')}`;
      const named = Array.from({ length: 500 }, (_, n) => ({ ...early, from: day(n), share: 1 }));
      isReady()
        .when(submit({ named, amountCents: 1 }))
        .refused('share-above-granted', { field: '/named/100/share', lineId: 'post', share: 101, grantedShare: 100, position: 1 });
    });

    describe('on a post that a notice made smaller from July on, half of which somebody has all year', () => {
      const [line, measure] = LINES;
      const part = { qualification: 'A_SOCIAL_DEGREE' as const, rates: line!.rates! };
      const parts = [
        { ...part, from: '2025-01-01', to: '2025-06-30', share: 100, amountCents: 3_000_000 },
        { ...part, from: '2025-07-01', to: '2025-12-31', share: 50, amountCents: 1_500_000 },
      ];
      const lines = [{ ...line!, amountCents: 4_500_000, share: 50, parts }, measure!];
      const appointments = [{ ...filled, from: '2025-01-01', share: 50, amountCents: 3_000_000 }];
      const isReady = () => given(proofDecider, [...expecting(), prefilled({ lines, appointments, amountCents: 3_500_000 })]);
      const beside = (from: string, to: string) => submit({ named: [{ ...early, from, to }], amountCents: 4_250_000 });
      const above = { field: '/named/0/share', lineId: 'post', share: 100, grantedShare: 50, position: 1 };

      it('who is refused where that falls within their days, as on its first day', () => {
        isReady().when(beside('2025-04-01', '2025-12-31')).refused('share-above-granted', above);
        isReady().when(beside('2025-04-01', '2025-07-01')).refused('share-above-granted', above);
        isReady().when(beside('2025-07-01', '2025-12-31')).refused('share-above-granted', above);
      });
      it('who is paid the other half until then', () => {
        const decision = beside('2025-04-01', '2025-06-30')(isReady().state());
        const [event] = decision.kind === 'recorded' ? decision.events : [];
        expect(
          event?.type === 'proof.submitted' && [event.data.amountCents, event.data.appointments.map((one) => one.amountCents)],
        ).toEqual([4_250_000, [3_000_000, 750_000]]);
      });
    });
  });
  it('adds nothing the second time; anything else is refused until the authority objects', () => {
    given(proofDecider, isSubmitted()).when(submit()).nothing();
    given(proofDecider, isChecked()).when(submit()).nothing();
    given(proofDecider, isSubmitted())
      .when(submit({ narrative: 'Anders.' }))
      .refused('proof-of-use-submitted', { submittedOn: TODAY });
  });
  it('again with other files was silently nothing', () => {
    const file = (n: number): SubmittedAttachment => ({
      attachmentId: derivedId('att', String(n)),
      kind: 'pdf',
      sizeBytes: 1,
      sha256: 'a'.repeat(64),
    });
    const withFile = given(proofDecider, [...isFilled(), submitted({ files: [file(1)] })]);
    withFile.when(submit({ files: [file(1)] })).nothing();
    withFile.when(submit({ files: [file(2)] })).refused('proof-of-use-submitted', { submittedOn: TODAY });
    withFile.when(submit()).refused('proof-of-use-submitted', { submittedOn: TODAY });
  });
  it('is corrected after an objection, in time by the day that it names', () => {
    const again = { narrative: 'Beraten wurden 120 Menschen, 40 davon in Arbeit.', today: '2026-03-02' };
    const corrected = (receivedAt: string, late: boolean) =>
      ProofCorrected({ ...submitted().data, narrative: again.narrative, receivedAt, late, effectiveOn: again.today });
    const isObjected = given(proofDecider, [...isSubmitted(), objected()]);
    const inTime = '2026-03-02T22:59:59.000Z';
    isObjected.when(submit({ ...again, receivedAt: inTime })).then(corrected(inTime, false));
    const late = '2026-03-02T23:00:00.000Z';
    isObjected.when(submit({ ...again, receivedAt: late })).then(corrected(late, true));
  });
  it('is received after its last day, too', () => {
    const receivedAt = '2026-03-31T22:00:00.000Z';
    isReady()
      .when(submit({ receivedAt }))
      .then(submitted({ receivedAt, late: true }));
    const inTime = '2026-03-31T21:59:59.999Z';
    isReady()
      .when(submit({ receivedAt: inTime }))
      .then(submitted({ receivedAt: inTime }));
  });

  describe('of two posts and two measures', () => {
    const [post, measure] = LINES;
    const lines = [
      post!,
      {
        ...post!,
        lineId: 'second',
        amountCents: 2_400_000,
        share: 50,
        qualification: C_VOCATIONAL,
        rates: [{ qualification: C_VOCATIONAL, yearlyCents: 4_800_000 }],
      },
      measure!,
      { ...measure!, lineId: 'rooms', amountCents: 200_000 },
    ];
    const SECOND = derivedId('apt', 'second');
    const second = {
      ...{ ...filled, appointmentId: SECOND, lineId: 'second', from: '2025-01-01' },
      ...{ share: 50, qualification: C_VOCATIONAL, amountCents: 2_400_000 },
    };
    const isReady = () =>
      given(proofDecider, [...expecting(), prefilled({ lines, appointments: [filled, second], amountCents: 8_100_000 })]);
    const both = (differs: object = {}) => ({
      appointments: [
        { appointmentId: SECOND, costCents: 2, ...differs },
        { appointmentId: APPOINTMENT, costCents: 1 },
      ],
      lines: [
        { lineId: 'rooms', amountCents: 200_000 },
        { lineId: 'measure', amountCents: 500_000 },
      ],
      amountCents: 8_100_000,
    });

    it('each is said for itself, in whichever order', () =>
      isReady()
        .when(submit(both()))
        .then(
          submitted({
            appointments: [
              { ...filled, costCents: 1 },
              { ...second, costCents: 2 },
            ],
            lines: [
              { lineId: 'measure', amountCents: 500_000 },
              { lineId: 'rooms', amountCents: 200_000 },
            ],
            amountCents: 8_100_000,
          }),
        ));
    it('a qualification without a rate on its line is told with those that have one', () =>
      isReady()
        .when(submit(both({ differs: { ...second, qualification: 'A_SOCIAL_DEGREE', reason: 'Neues Zeugnis.' } })))
        .refused('tier-unknown', {
          field: '/appointments/0/differs/qualification',
          ...{ lineId: 'second', position: 2, tier: 'A_SOCIAL_DEGREE' },
          ...{ allowed: [C_VOCATIONAL], allowedDe: ['Berufsausbildung'], allowedEn: ['vocational training'] },
        }));
  });

  // Of 60,000 euros a year, or 48,000 for a vocational qualification; what is known are ten months of a whole post.
  it.each([
    ['began later', { from: '2025-04-01' }, 4_500_000],
    ['ended earlier', { to: '2025-11-30' }, 4_500_000],
    ['had a smaller share', { share: 50 }, 2_500_000],
    ['had another qualification', { qualification: C_VOCATIONAL }, 4_000_000],
    ['was paid for a single day', { to: '2025-03-01' }, 16_129],
    ['was paid on every day of the period', { from: '2025-01-01' }, 6_000_000],
  ])('somebody only %s', (_, really, amountCents) => {
    const { from, to, share, qualification } = filled;
    const differs = { from, to, share, qualification, ...really, reason: 'So war es.' };
    isReady()
      .when(submit({ appointments: [{ appointmentId: APPOINTMENT, costCents: 1, differs }], amountCents: amountCents + 500_000 }))
      .then(
        submitted({
          appointments: [{ ...filled, ...differs, amountCents, costCents: 1 }],
          amountCents: amountCents + 500_000,
          deviates: true,
        }),
      );
  });
  it('keeps no reason of a measure that was used as it was granted', () =>
    isReady()
      .when(submit({ lines: [{ lineId: 'measure', amountCents: 500_000, reason: 'Wie bewilligt.' }] }))
      .then(submitted()));
  it('of a running grant says nothing of money that is not used yet', () => {
    const period = { kind: 'interim', year: '2025', from: '2025-01-01', to: '2025-12-31' } as const;
    const decided = decideExpect(
      { grant, programmeCode: 'IM25', grantedCents: 6_500_000, period, deliveredOn: DELIVERED_ON },
      { stage: 'none' },
    );
    const history = decided.kind === 'recorded' ? decided.events : [];
    const interim = { kind: 'interim', proofId: proofIdOf(GRANT, 'interim', '2025') } as const;
    given(proofDecider, [...history, prefilled(interim)])
      .when(submit({ lines: [{ lineId: 'measure', amountCents: 100_000 }], amountCents: 5_100_000 }))
      .then(submitted({ ...interim, lines: [{ lineId: 'measure', amountCents: 100_000 }], amountCents: 5_100_000 }));
  });

  const rest = { lineId: 'measure', position: 2, grantedCents: 500_000 };
  it.each<readonly [string, Partial<SubmitProof>, string, Record<string, unknown>]>([
    ['while its period runs', { today: '2025-12-31' }, 'period-open', { from: '2025-01-01', to: '2025-12-31', today: '2025-12-31' }],
    [
      'with a person nobody knows',
      { appointments: [{ appointmentId: stranger, costCents: 1 }] },
      'appointment-unknown',
      { field: '/appointments/0/appointmentId', appointmentId: stranger },
    ],
    [
      'with somebody twice',
      { appointments: [0, 1].map(() => ({ appointmentId: APPOINTMENT, costCents: 1 })) },
      'appointment-twice',
      { field: '/appointments/1/appointmentId', appointmentId: APPOINTMENT },
    ],
    [
      'without a word on somebody',
      { appointments: [] },
      'appointment-missing',
      { appointmentId: APPOINTMENT, lineId: 'post', position: 1, from: '2025-03-01', to: '2025-12-31' },
    ],
    [
      'with days before the period',
      { appointments: differing({ from: '2024-12-31' }) },
      'paid-days-outside-period',
      { field: '/appointments/0/differs/from', from: '2024-12-31', to: '2025-08-31', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
    ],
    [
      'with days from the first of the period on and beyond it',
      { appointments: differing({ from: '2025-01-01', to: '2026-01-01' }) },
      'paid-days-outside-period',
      { field: '/appointments/0/differs/to', from: '2025-01-01', to: '2026-01-01', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
    ],
    ['without any report', { narrative: undefined }, 'narrative-missing', { field: '/narrative', fileNumber: 'IM25-2025-00001' }],
    ['without a report', { narrative: ' \n' }, 'narrative-missing', { field: '/narrative', fileNumber: 'IM25-2025-00001' }],
    [
      'with another sum',
      { amountCents: 5_500_001 },
      'sum-differs',
      { field: '/amountCents', givenCents: 5_500_001, amountCents: 5_500_000 },
    ],
    [
      'with days that end before they begin',
      { appointments: differing({ to: '2025-02-28' }) },
      'paid-days-out-of-order',
      { field: '/appointments/0/differs/to', from: '2025-03-01', to: '2025-02-28' },
    ],
    [
      'with days outside',
      { appointments: differing({ to: '2026-01-01' }) },
      'paid-days-outside-period',
      { field: '/appointments/0/differs/to', from: '2025-03-01', to: '2026-01-01', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
    ],
    [
      'with a larger share',
      { appointments: differing({ share: 101 }) },
      'share-above-granted',
      { field: '/appointments/0/differs/share', lineId: 'post', position: 1, share: 101, grantedShare: 100 },
    ],
    ['without a line', { lines: [] }, 'line-unproven', rest],
    [
      'of what is not granted',
      { lines: [{ lineId: 'other', amountCents: 1 }] },
      'line-not-granted',
      { field: '/lines/0/lineId', lineId: 'other', fileNumber: 'IM25-2025-00001' },
    ],
    [
      'of a line twice',
      { lines: [0, 1].map(() => ({ lineId: 'measure', amountCents: 500_000 })) },
      'line-twice',
      { field: '/lines/1/lineId', lineId: 'measure', position: 2 },
    ],
    [
      'of more than is granted',
      { lines: [{ lineId: 'measure', amountCents: 500_001 }] },
      'amount-above-granted',
      { field: '/lines/0/amountCents', ...rest, amountCents: 500_001 },
    ],
    [
      'of less without a reason',
      { lines: [{ lineId: 'measure', amountCents: 499_999 }] },
      'deviation-without-reason',
      { field: '/lines/0/reason', ...rest, amountCents: 499_999 },
    ],
  ])('is refused %s', (_, more, code, data) => isReady().when(submit(more)).refused(code, data));
  it('is refused where nothing is to be proven', () => given(proofDecider, []).when(submit()).refused('proof-of-use-unknown'));
  it('is refused before it is filled in', () =>
    given(proofDecider, expecting()).when(submit()).refused('proof-of-use-not-prefilled', { from: '2025-01-01', to: '2025-12-31' }));
  it('of less of a measure says why', () =>
    isReady()
      .when(submit({ lines: [{ lineId: 'measure', amountCents: 1, reason: 'Ausgefallen.' }], amountCents: 5_000_001 }))
      .then(submitted({ lines: [{ lineId: 'measure', amountCents: 1, reason: 'Ausgefallen.' }], amountCents: 5_000_001, deviates: true })));
});
