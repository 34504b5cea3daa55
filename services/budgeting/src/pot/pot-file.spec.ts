import { given } from '@paktwerk/testing';
import { decideCommit } from './commit-funds';
import { CALL, TODAY, decision, grant, openPot, opened, reserve } from './pot.fixture';
import { calculatedFrames, commitmentsOf, potFileOf } from './pot-file';
import { decideReserve } from './reserve-funds';
import { potDecider, potIdOf } from './state';

const nameOf = (key: string) => `Kreis ${key}`;
const events = [
  ...opened(),
  ...given(potDecider, opened())
    .when((s) => decideReserve(reserve(), s))
    .events(),
];
const nothingUsed = { reservedCents: 0, committedCents: 0, payableCents: 0, unboundCents: 0, overdrawnCents: 0 };

describe('a pot as people see it', () => {
  it('is the pot with its key, and every frame with its money', () => {
    const { weights: _weights, ...key } = openPot().distributionKey;
    expect(potFileOf(events, '2022-12-31', nameOf)).toEqual({
      potId: potIdOf(CALL),
      callId: CALL,
      programmeId: openPot().programmeId,
      titleDe: 'Förderaufruf',
      titleEn: 'Call',
      budgetYear: 2022,
      yearEnded: false,
      amountCents: 10_000,
      reservedCents: 2_000,
      committedCents: 0,
      payableCents: 0,
      availableCents: 8_000,
      unboundCents: 0,
      overdrawnCents: 0,
      key,
      frames: [
        { district: '08111', districtName: 'Kreis 08111', amountCents: 5_000, ...nothingUsed, availableCents: 5_000 },
        { district: '08115', districtName: 'Kreis 08115', amountCents: 2_500, ...nothingUsed, availableCents: 2_500 },
        { district: '08116', districtName: 'Kreis 08116', amountCents: 2_500, ...nothingUsed, reservedCents: 2_000, availableCents: 500 },
      ],
    });
  });

  it('has no key and no frames before they are calculated, and is not there before it is allotted', () => {
    const allotted = potFileOf(events.slice(0, 1), '2022-12-31', nameOf);
    expect([allotted?.frames, allotted !== undefined && 'key' in allotted]).toEqual([[], false]);
    expect(potFileOf([], '2022-12-31', nameOf)).toBeUndefined();
    expect(potFileOf(events.slice(1), '2022-12-31', nameOf)).toBeUndefined();
  });

  it('shows the frames that were calculated last', () => {
    const again = opened({ potCents: 20_000 }).slice(1);
    expect(calculatedFrames([...events, ...again])?.potCents).toBe(20_000);
    expect(calculatedFrames(events.slice(0, 1))).toBeUndefined();
    expect(events.map((e) => e.type)).toEqual(['pot.allotted', 'frames.calculated', 'funds.reserved']);
    expect(events.at(-1)?.data).toMatchObject({ decisionId: decision(1) });
  });

  it('lists what is committed, and nothing that is only set aside', () => {
    const committed = given(potDecider, events)
      .when((state) => decideCommit({ decisionId: decision(1), grantId: grant(1), effectiveOn: TODAY }, state))
      .events();
    expect([commitmentsOf([], nameOf), commitmentsOf(events, nameOf)]).toEqual([undefined, []]);
    expect(commitmentsOf([...events, ...committed], nameOf)).toMatchObject([
      { decisionId: decision(1), grantId: grant(1), amountCents: 2_000, payment: 'blocked', because: 'not-delivered' },
    ]);
  });
});
