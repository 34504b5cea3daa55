import { Commands, JsonCodec, MemoryEventStore } from '@paktwerk/event-store';
import { newUuid } from '@paktwerk/kernel';
import { caseDecider, caseStream } from '../case/state';
import { erased, file, opened } from '../case/case.fixture';
import { catalogue } from '../catalogue';
import { erasureRules } from './erasure-rules';

const AT = '2023-02-01T09:00:00.000Z';
const ctx = () => ({
  commandId: newUuid(),
  correlationId: 'c',
  at: AT,
  actor: { person: 'per_1', role: 'OPERATOR', organisation: 'state' },
});

/** After a restore the key is gone while the case does not know it: the fact is recorded again. */
describe('the erasure of a client that a restore took back', () => {
  const stream = caseStream(file.caseId);
  const restored = async () => {
    const commands = new Commands(new MemoryEventStore('spec'), new JsonCodec(catalogue), { now: () => Promise.resolve(AT) });
    await commands.handle(stream, caseDecider, ctx(), { decide: () => ({ kind: 'recorded', events: [opened()] }) });
    return commands;
  };
  const known = async (commands: Commands) =>
    (await commands.load(stream, caseDecider)).events.slice(1).map(({ type, data }) => ({ type, data }));

  it('names whom it erased and why', () =>
    expect(erasureRules.personOf(erased('2023-01-31', 'RETENTION_OVER'))).toEqual({ ref: file.clientId, reason: 'RETENTION_OVER' }));

  it('is recorded once, with the reason that was remembered', async () => {
    const commands = await restored();
    const again = () => erasureRules.recordAgain(commands, { ref: file.clientId, reason: 'RETENTION_OVER', stream }, ctx());
    expect([await again(), await again()]).toEqual([true, false]);
    expect(await known(commands)).toEqual([{ type: 'client.erased', data: { ...file, erasedOn: '2023-02-01', reason: 'RETENTION_OVER' } }]);
  });

  it('counts as requested where the reason is none that there is', async () => {
    const commands = await restored();
    expect(await erasureRules.recordAgain(commands, { ref: file.clientId, reason: 'lost', stream }, ctx())).toBe(true);
    expect(await known(commands)).toEqual([{ type: 'client.erased', data: { ...file, erasedOn: '2023-02-01', reason: 'REQUESTED' } }]);
  });

  it('touches nobody else, and no case that is not there', async () => {
    const commands = await restored();
    const other = { ref: 'clt_other', reason: 'REQUESTED', stream };
    expect(await erasureRules.recordAgain(commands, other, ctx())).toBe(false);
    expect(await erasureRules.recordAgain(commands, { ...other, stream: caseStream('case_other') }, ctx())).toBe(false);
    expect(await known(commands)).toEqual([]);
  });
});
