import { fold } from '@paktwerk/kernel';
import { AppointmentLinked, AppointmentUnlinked, LoginOffered } from './events';
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
});
