import { fold } from '@paktwerk/kernel';
import {
  AppointmentLinked,
  AppointmentUnlinked,
  LoginOffered,
  LoginWithdrawn,
  UNLINK_REASONS,
  UnlinkProposed,
  UnlinkWithdrawn,
} from './events';
import type { CounsellorEvent } from './events';
import { counsellorDecider, linkStream, loginStream } from './state';

const after = (...events: readonly CounsellorEvent[]) => fold(counsellorDecider, events);

describe('what a counsellor offers of themselves, and what an appointment is linked with', () => {
  it('has a stream of its own for each', () =>
    expect([linkStream('apt_1'), loginStream('per_1')]).toEqual(['counsellor-apt_1', 'login-per_1']));
  it('is offered to one party after the other', () => {
    const offered = (party: string) => LoginOffered({ humanId: 'per_1', party, offeredOn: '2026-01-01' });
    expect(after(offered('08111'))).toEqual({ kind: 'offered', parties: ['08111'] });
    expect(after(offered('08111'), offered('08115'))).toEqual({ kind: 'offered', parties: ['08111', '08115'] });
  });
  it('is linked until it is unlinked', () => {
    const link = { appointmentId: 'apt_1', postId: 'post_1', programmeId: 'prg_1', district: '08111', humanId: 'per_1' };
    const linked = AppointmentLinked({ ...link, linkedOn: '2026-01-01' });
    expect(after(linked)).toEqual({ kind: 'linked', link, linkedOn: '2026-01-01' });
    expect(after(linked, AppointmentUnlinked({ ...link, unlinkedOn: '2026-02-01' }))).toEqual({ kind: 'unlinked' });
  });
  it('is offered to a party until that is taken back, and to the others still', () => {
    const offered = (party: string) => LoginOffered({ humanId: 'per_1', party, offeredOn: '2026-01-01' });
    const withdrawn = (party: string) => LoginWithdrawn({ humanId: 'per_1', party, withdrawnOn: '2026-02-01' });
    const both = [offered('08111'), offered('08115')];
    expect(after(...both, withdrawn('08111'))).toEqual({ kind: 'offered', parties: ['08115'] });
    expect(after(...both, withdrawn('08111'), withdrawn('08115'))).toEqual({ kind: 'offered', parties: [] });
    expect(after(withdrawn('08111'))).toEqual({ kind: 'none' });
  });
  it('has an end that is proposed, until somebody takes that back', () => {
    const link = { appointmentId: 'apt_1', postId: 'post_1', programmeId: 'prg_1', district: '08111', humanId: 'per_1' };
    const linked = AppointmentLinked({ ...link, linkedOn: '2026-01-01' });
    const [one] = UNLINK_REASONS;
    const proposed = UnlinkProposed({ ...link, reason: one, proposedBy: 'per_2', proposedOn: '2026-02-01' });
    const back = UnlinkWithdrawn({ appointmentId: link.appointmentId, withdrawnBy: 'per_2', withdrawnOn: '2026-02-02' });
    expect(after(linked, proposed)).toEqual({
      ...after(linked),
      unlink: { reason: one, proposedBy: 'per_2', proposedOn: '2026-02-01' },
    });
    expect(after(linked, proposed, back)).toEqual(after(linked));
    expect([after(proposed), after(back)]).toEqual([{ kind: 'none' }, { kind: 'none' }]);
  });
});
