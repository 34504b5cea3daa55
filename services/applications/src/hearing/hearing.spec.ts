import { derivedId } from '@paktwerk/kernel';
import { eventsBeside } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import { hearingAfter } from './hearing';
import type { Hearing } from './hearing';
import { HEARING, LAST_DAY, closed, opened, stated } from './hearing.fixture';

const after = (...events: readonly ApplicationEvent[]) => events.reduce<Hearing | undefined>(hearingAfter, undefined);
const RUNNING: Hearing = { hearingId: HEARING, intendedCents: 0, lastDay: LAST_DAY, status: 'running', statements: [] };
const SECOND = derivedId('hea', 'second');

describe('the hearing that an application is at', () => {
  it('runs from its opening until it is closed', () => {
    expect(after(opened())).toEqual(RUNNING);
    expect(after(opened(), closed())).toEqual({ ...RUNNING, status: 'closed', closedOn: '2022-08-16' });
  });
  it('is the last one, whatever is still recorded of one before, or of none', () => {
    for (const event of [stated(), closed()]) {
      expect(after(opened(), opened({ hearingId: SECOND }), event)).toEqual({ ...RUNNING, hearingId: SECOND });
      expect(after(event)).toBeUndefined();
    }
  });
  it.each(eventsBeside('hearing.'))('is as it was after $type', (event) => expect(hearingAfter(RUNNING, event)).toBe(RUNNING));
});
