import { derivedId, fold } from '@paktwerk/kernel';
import { eventsBeside, submitted } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import { applicationDecider } from '../application/state';
import { informationAfter as afterEvent } from './information';
import { EXTENDED, LAST_DAY, asked, extended, overdue, supplied, takenBack } from './information.fixture';

const SECOND = derivedId('inf', 'second');
const informationAfter = (...events: readonly ApplicationEvent[]) => {
  const state = fold(applicationDecider, [submitted(), ...events]);
  return 'information' in state ? state.information : undefined;
};
const again = asked({ requestId: SECOND });

describe('the request for information that an application is at', () => {
  it.each<[string, ApplicationEvent]>([
    ['extended', extended()],
    ['overdue', overdue()],
    ['answered', supplied()],
    ['taken back', takenBack()],
  ])('is the last one, whatever is still recorded of one before: %s', (_, event) => {
    expect(informationAfter(again, event)).toEqual({ requestId: SECOND, lastDay: LAST_DAY, isExtended: false, status: 'running' });
    expect(informationAfter(event)).toBeUndefined();
  });
  it('is overdue only while it runs: an answer that came stays one', () => {
    expect(informationAfter(asked(), supplied(), overdue())).toMatchObject({ status: 'supplied' });
    expect(informationAfter(asked(), overdue())).toMatchObject({ status: 'overdue', isExtended: false });
  });
  it.each(eventsBeside('information.'))('is as it was after $type', (event) => {
    const before = informationAfter(asked());
    expect(before).toMatchObject({ status: 'running' });
    expect(afterEvent(before, event)).toBe(before);
  });
  it('runs again until its new day when it is extended, also afterwards', () =>
    expect(informationAfter(asked(), overdue(), extended())).toMatchObject({ status: 'running', isExtended: true, lastDay: EXTENDED }));
});
