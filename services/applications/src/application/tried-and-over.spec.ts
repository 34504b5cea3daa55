import { fold } from '@paktwerk/kernel';
import { submitted } from './application.fixture';
import { applicationDecider } from './state';
import { refuseTriedAndOver } from './tried-and-over';

describe('what was tried in a rehearsal', () => {
  const asked = async (state: Parameters<typeof refuseTriedAndOver>[0]): Promise<readonly string[]> => {
    const calls: string[] = [];
    await refuseTriedAndOver(state, { find: (callId: string) => (calls.push(callId), Promise.resolve()) } as never);
    return calls;
  };
  const { callId } = submitted().data;
  const state = (more: object) => fold(applicationDecider, [submitted(more)]);

  it('asks whether its rehearsal goes on; what is real, or not there, does not', async () => {
    expect(await asked(state({ rehearsal: true }))).toEqual([callId]);
    expect(await asked(state({}))).toEqual([]);
    expect(await asked(applicationDecider.initial)).toEqual([]);
  });

  it('refuses with what the call says', async () => {
    const over = new Error('rehearsal-over');
    await expect(refuseTriedAndOver(state({ rehearsal: true }), { find: () => Promise.reject(over) })).rejects.toBe(over);
  });
});
