import { fold } from '@paktwerk/kernel';
import { DELIVERED_ON, LAST_DAY, cameBack, delivered, dispatched, released, retrieved } from './grant.fixture';
import type { GrantEvent } from './events';
import { grantDecider } from './state';
import { grantView } from './views';

const clerk = { roles: ['GRANT_CLERK'], organisation: 'authority' } as const;
const foreseenAfter = (...events: readonly GrantEvent[]) => {
  const state = fold(grantDecider, events);
  if (state.kind === 'none') throw new Error('The notice is not released.');
  const [notice] = grantView(state, events.length, { organisationName: (key) => key }, clerk, []).notices;
  return notice?.foreseen && { on: notice.foreseen.on, lastDay: notice.foreseen.lastDay };
};

describe('what follows from a notice that is sent and not delivered yet', () => {
  it('was told on the day from which it counts only', () =>
    expect(foreseenAfter(released(), dispatched())).toEqual({ on: DELIVERED_ON, lastDay: LAST_DAY }));
  it('is told as soon as it is retrieved, and not while nobody has', () => {
    const sent = [released(), dispatched('2025-02-14', { channel: 'portal' })];
    expect(foreseenAfter(...sent)).toBeUndefined();
    expect(foreseenAfter(...sent, retrieved('2025-02-16', '2025-02-16T09:00:00.000Z'))).toEqual({ on: DELIVERED_ON, lastDay: LAST_DAY });
  });
  it('is nothing where it is delivered, came back, or has to be proved', () => {
    expect(foreseenAfter(...delivered())).toBeUndefined();
    expect(foreseenAfter(released(), dispatched(), cameBack('2025-02-16'))).toBeUndefined();
    expect(foreseenAfter(released(), dispatched('2025-02-14', { againstReceipt: true }))).toBeUndefined();
  });
});
