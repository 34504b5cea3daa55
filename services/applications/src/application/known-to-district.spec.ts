import { given } from '@paktwerk/testing';
import { releaseReminded } from '../reminder/reminder.fixture';
import { movedUp, waitlisted } from '../waiting-list/waiting-list.fixture';
import {
  DECISION,
  OTHER_CLERK,
  THREE,
  TODAY,
  checked,
  countersigned,
  declined,
  prepared,
  rejectedByTheCheck,
  reserved,
  returned,
  submitted,
} from './application.fixture';
import type { ApplicationEvent } from './events';
import { fileOf } from './application-file';
import type { FileEvent } from './application-file';
import { fileForDistrict, knownToDistrict } from './known-to-district';
import { decideRelease } from './release-decision';
import { applicationDecider } from './state';

const recorded = (events: readonly ApplicationEvent[]): FileEvent[] =>
  events.map((e) => ({ ...e, recordedAt: '2022-08-01T09:30:00.000Z' }));
const typesOf = (events: readonly ApplicationEvent[]) => events.map((e) => e.type);

/** Amount, reason and clerk of a decision showed in the file, the list and the history as soon as it was prepared. */
describe('what a district knows of a decision', () => {
  const before = checked();

  it.each([
    ['prepared', [prepared()]],
    ['with its money set aside', [prepared(), reserved()]],
    ['without money', [prepared(), declined()]],
    ['countersigned', [prepared({ needs: THREE }), countersigned()]],
    ['returned', [prepared(), reserved(), returned()]],
  ])('is nothing while it is %s', (_, decision) => {
    const events = recorded([...before, ...decision]);
    expect(typesOf(knownToDistrict(events, () => true))).toEqual(typesOf(before));
    expect(fileOf(knownToDistrict(events, () => true))).toEqual(fileOf(recorded(before)));
    const file = fileOf(events);
    expect(file && fileForDistrict(file)).toEqual(fileOf(recorded(before)));
  });

  it('is everything once its notice is in their hands, and nothing of it before', () => {
    const open = [...before, prepared(), reserved()];
    const released = given(applicationDecider, open)
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
      .events();
    const events = recorded([...open, ...released]);
    expect(knownToDistrict(events, (decisionId) => decisionId === DECISION)).toEqual(events);
    expect(typesOf(knownToDistrict(events, () => false))).toEqual(typesOf(before));
    expect(fileOf(knownToDistrict(events, () => false))).toEqual(fileOf(recorded(before)));
    const file = fileOf(events);
    expect(file && fileForDistrict(file)).toEqual(file);
  });

  it('is a rejection of its own only with its notice, and one of the formal check at once', () => {
    const { data, ...event } = rejectedByTheCheck;
    const decided = [...before, prepared(), { ...event, data: { ...data, stage: 'decision' as const, decisionId: DECISION } }];
    expect(typesOf(knownToDistrict(recorded(decided), () => true))).toEqual(typesOf(before));
    const released = given(applicationDecider, [...before, prepared({ outcome: 'rejected', amountCents: 0 })])
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
      .events();
    expect(typesOf(knownToDistrict(recorded([...before, ...released]), () => true))).toEqual(typesOf([...before, ...released]));
    expect(typesOf(knownToDistrict(recorded([...before, ...released]), () => false))).toEqual(typesOf(before));
    expect(typesOf(knownToDistrict(recorded([submitted(), rejectedByTheCheck]), () => false))).toEqual([
      'application.submitted',
      'application.rejected',
    ]);
  });
  it('is never that the money is there, nor that somebody in the authority was reminded', () => {
    const day = { on: '2022-08-12', dueOn: '2022-08-15', days: 3 };
    const listed = [...before, waitlisted()];
    expect(typesOf(knownToDistrict(recorded([...listed, movedUp(), releaseReminded(day)]), () => true))).toEqual(typesOf(listed));
    const file = fileOf(recorded([...listed, movedUp()]));
    expect(file && fileForDistrict(file)).toEqual(fileOf(recorded(listed)));
  });
});
