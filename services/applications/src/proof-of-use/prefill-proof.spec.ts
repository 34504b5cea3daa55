import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { ProofDropped, ProofMoved } from './events';
import { APPOINTMENT, FACTS, TODAY, expecting, filled, isFilled, isSubmitted, keys, prefilled } from './proof-of-use.fixture';
import { decidePrefill } from './prefill-proof';
import type { ProofFacts } from './prefill-proof';
import { proofDecider } from './state';
import type { ProofState } from './state';

const fill =
  (facts: ProofFacts = FACTS, today = TODAY) =>
  (state: ProofState) =>
    decidePrefill({ facts, today }, state);
const expected = () => given(proofDecider, expecting());
const [post] = FACTS.posts;
const appointed = (...appointments: ProofFacts['posts'][number]['appointments']): ProofFacts => ({
  ...FACTS,
  posts: [{ ...post!, appointments }],
});

describe('fill in a proof', () => {
  it('with who was paid when and what the grant comes to for that; what nobody has told is said to be missing', () =>
    expected()
      .when(fill())
      .then(prefilled({ effectiveOn: TODAY })));
  it('adds nothing where the same is known, and what is new where something is', () => {
    given(proofDecider, isFilled()).when(fill()).nothing();
    const left = appointed({ appointmentId: APPOINTMENT, from: '2025-03-01', lastDay: '2025-06-30', tier: 'A_SOCIAL_DEGREE' });
    given(proofDecider, isFilled())
      .when(fill(left))
      .then(
        prefilled({ appointments: [{ ...filled, to: '2025-06-30', amountCents: 2_000_000 }], amountCents: 2_500_000, effectiveOn: TODAY }),
      );
  });
  it('at the rate of the qualification that the person has, for days within the period', () => {
    const second = derivedId('apt', 'second');
    const two = appointed(
      { appointmentId: second, from: '2025-07-01', tier: 'C_VOCATIONAL' },
      { appointmentId: APPOINTMENT, from: '2024-11-01', lastDay: '2025-06-30' },
    );
    expected()
      .when(fill(two))
      .then(
        prefilled({
          appointments: [
            { ...filled, from: '2025-01-01', to: '2025-06-30', amountCents: 3_000_000 },
            { ...filled, appointmentId: second, from: '2025-07-01', qualification: 'C_VOCATIONAL', amountCents: 2_400_000 },
          ],
          amountCents: 5_900_000,
          effectiveOn: TODAY,
        }),
      );
  });
  it('without any appointment says that they are missing', () =>
    expected()
      .when(fill(appointed()))
      .then(
        prefilled({
          appointments: [],
          missing: ['appointments', 'payments', 'counselling-totals'],
          amountCents: 500_000,
          effectiveOn: TODAY,
        }),
      ));
  describe('what is taken back was proven all the same', () => {
    const [line, measure] = FACTS.lines;
    const of = (terms: object, posts = FACTS.posts): ProofFacts => ({ lines: [{ ...line!, ...terms }, measure!], posts });
    const proves = (facts: ProofFacts, appointments: ReturnType<typeof prefilled>['data']['appointments'], amountCents: number) =>
      expected()
        .when(fill(facts))
        .then(prefilled({ lines: [...facts.lines], appointments, amountCents, effectiveOn: TODAY }));

    it('and is nothing where the whole line is', () => {
      // A revoked line has nothing but its amount.
      const facts = of({ amountCents: 0 });
      proves(facts, [], 500_000);
      const later = of({ amountCents: 0 }, [{ ...post!, approvedUntil: '2026-02-28' }]);
      proves(later, [], 500_000);
    });
    it('and ends with the line, though the person stayed until the notice came', () => {
      const until = of({ amountCents: 4_000_000, lastDay: '2025-08-31' }, [
        {
          ...post!,
          approvedUntil: '2026-02-28',
          appointments: [{ appointmentId: APPOINTMENT, from: '2025-03-01', lastDay: '2026-01-10' }],
        },
      ]);
      proves(until, [{ ...filled, to: '2025-08-31', amountCents: 3_000_000 }], 3_500_000);
    });
    it('and is no more than is granted', () => {
      const less = of({ amountCents: 4_999_999 });
      proves(less, [{ ...filled, amountCents: 4_999_999 }], 5_499_999);
    });
  });
  it('of a line in parts at the largest share of the days, and with a row for each part at its rate and share', () => {
    const [line, measure] = FACTS.lines;
    const part = {
      ...{ from: '2025-01-01', to: '2025-06-30', share: 50, amountCents: 3_000_000 },
      qualification: line!.qualification!,
      rates: line!.rates!,
    };
    const inParts = { ...line!, amountCents: 6_000_000, parts: [part, { ...part, from: '2025-07-01', to: '2025-12-31', share: 100 }] };
    const facts: ProofFacts = { ...FACTS, lines: [inParts, measure!] };
    expected()
      .when(fill(facts))
      .then(
        prefilled({
          lines: [inParts, measure!],
          appointments: [
            {
              ...filled,
              amountCents: 1_000_000 + 3_000_000,
              parts: [
                { from: '2025-03-01', to: '2025-06-30', share: 50, yearlyCents: 6_000_000, amountCents: 1_000_000 },
                { from: '2025-07-01', to: '2025-12-31', share: 100, yearlyCents: 6_000_000, amountCents: 3_000_000 },
              ],
            },
          ],
          amountCents: 4_500_000,
          effectiveOn: TODAY,
        }),
      );
  });
  it('is refused before the period is over', () => {
    const data = { from: '2025-01-01', to: '2025-12-31', today: '2025-12-31' };
    expected().when(fill(FACTS, '2025-12-31')).refused('period-open', data);
  });
  it('waits for the longest-funded person, whose end moves the last day', () => {
    const longer = { ...FACTS, posts: [{ ...post!, approvedUntil: '2026-02-28' }] };
    const moved = ProofMoved({
      ...keys,
      to: '2026-02-28',
      dueOn: '2026-05-28',
      counted: { from: '2026-02-28', months: 3, shift: 'next-working-day', mark: 'A', source: expect.any(String) as string },
      because: 'longest-funded-person',
      effectiveOn: TODAY,
    });
    const [event] = expected().when(fill(longer)).events();
    expect(event).toEqual(moved);
    given(proofDecider, [...expecting(), event!])
      .when(fill(longer))
      .refused('period-open', { from: '2025-01-01', to: '2026-02-28', today: TODAY });
  });
  it('is refused once it is submitted, dropped or not there', () => {
    given(proofDecider, isSubmitted()).when(fill()).refused('proof-of-use-submitted', { submittedOn: TODAY });
    given(proofDecider, [...isFilled(), ProofDropped({ ...keys, because: 'annulled', effectiveOn: TODAY })])
      .when(fill())
      .refused('proof-of-use-dropped', { fileNumber: 'IM25-2025-00001' });
    given(proofDecider, [...isFilled(), ProofDropped({ ...keys, because: 'proven-as-a-whole', effectiveOn: TODAY })])
      .when(fill())
      .refused('proof-of-use-covered', { fileNumber: 'IM25-2025-00001' });
    given(proofDecider).when(fill()).refused('proof-of-use-unknown');
  });
});
