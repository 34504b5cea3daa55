import { JsonCodec, Commands, MemoryEventStore } from '@paktwerk/event-store';
import { derivedId, newUuid } from '@paktwerk/kernel';
import { catalogue } from '../catalogue';
import { FileNumbers } from './file-numbers';
import { fileNumberOf } from './state';

const SU22 = { programmeCode: 'SU22', budgetYear: 2022 };
const app = (name: string) => derivedId('app', name);
const AT = '2022-07-12T08:15:00.000Z';
const ctx = () => ({
  commandId: newUuid(),
  correlationId: 'c',
  at: AT,
  actor: { person: 'per_1', role: 'SIGNATORY', organisation: '08116' },
});

describe('file numbers', () => {
  it('are different for all who ask at once in two processes, without a gap, and the same for one who asks again', async () => {
    const store = new MemoryEventStore('spec');
    const process = () => new FileNumbers(new Commands(store, new JsonCodec(catalogue), { now: () => Promise.resolve(AT) }));
    const both = [process(), process()];
    const ask = (i: number) => both[i % 2]!.take(SU22, app(`${i}`), ctx());
    const numbers = await Promise.all(Array.from({ length: 150 }, (_, i) => ask(i)));
    expect([...numbers].sort()).toEqual(Array.from({ length: 150 }, (_, i) => fileNumberOf(SU22, i + 1)));
    expect(await both[1]!.take(SU22, app('0'), ctx())).toBe(numbers[0]);
  });
});
