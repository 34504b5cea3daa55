import { given } from '@paktwerk/testing';
import { DECISION, OTHER_CLERK, THREE, TODAY, checked, countersigned, declined, prepared, reserved, returned } from './application.fixture';
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
});
