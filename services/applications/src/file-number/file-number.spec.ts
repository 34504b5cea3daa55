import { JsonCodec, Commands, MemoryEventStore } from '@paktwerk/event-store';
import { derivedId, newUuid } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { catalogue } from '../catalogue';
import { FileNumberAssigned } from './events';
import { FileNumbers } from './file-numbers';
import { decideFileNumber } from './assign-file-number';
import { fileNumberDecider, fileNumberOf } from './state';

const SU22 = { programmeCode: 'SU22', budgetYear: 2022 };
const app = (name: string) => derivedId('app', name);
const assigned = (number: number, applicationId: string) => FileNumberAssigned({ ...SU22, number, applicationId });
const AT = '2022-07-12T08:15:00.000Z';
const ctx = () => ({
  commandId: newUuid(),
  correlationId: 'c',
  at: AT,
  actor: { person: 'per_1', role: 'SIGNATORY', organisation: '08116' },
});

describe('file numbers', () => {
  it('run per programme and year', () => {
    given(fileNumberDecider)
      .when((last) => decideFileNumber(SU22, app('a'), last))
      .then(assigned(1, app('a')));
    given(fileNumberDecider, [assigned(1, app('a'))])
      .when((last) => decideFileNumber(SU22, app('b'), last))
      .then(assigned(2, app('b')));
  });

  it('are written with five digits, and more when there are more', () =>
    expect([fileNumberOf(SU22, 42), fileNumberOf(SU22, 123_456)]).toEqual(['SU22-2022-00042', 'SU22-2022-123456']));

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
