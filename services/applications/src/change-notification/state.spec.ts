import { fold } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { AFTER, CHANGE, FROM, TERMS, acknowledged, answered, drafted, queried, refused, sent, withdrawn } from './change.fixture';
import { ChangeAcknowledged } from './events';
import type { ChangeEvent } from './events';
import { amendmentOf, changeDecider, changeStream, differenceOf, isOver, keysOf, whereKnown, whereSent } from './state';
import type { Change } from './state';

const change = (...events: readonly ChangeEvent[]): Change => {
  const state = fold(changeDecider, [drafted(), ...events]);
  if (state.kind === 'none') throw new Error('Nothing was drafted.');
  return state;
};

describe('a change that is told', () => {
  it('begins with its draft, and has a stream and keys of its own', () => {
    for (const event of [sent(), queried(), answered(), acknowledged(), refused(), withdrawn()])
      expect(fold(changeDecider, [event])).toEqual({ kind: 'none' });
    expect(changeStream('chg_1')).toBe('change-chg_1');
    const { effectiveOn: _on, note: _note, follows: _follows, ...keys } = { note: 1, ...acknowledged().data };
    expect(keysOf(change(), FROM)).toEqual({ ...keys, effectiveOn: FROM });
    expect(keysOf({ ...change(), recipient: '08116019' }, FROM)).toEqual({ ...keys, recipient: '08116019', effectiveOn: FROM });
  });
  it('is asked back about once more, and answered question by question', () => {
    const { status, queries } = change(sent(), queried('Wer?'), answered('Frau X.'), queried('Seit wann?'), answered('Seit Mai.'));
    const days = { askedOn: '2022-09-07', lastDay: '2022-09-21', answeredOn: '2022-09-08' };
    expect([status, queries]).toEqual([
      'sent',
      [
        { question: 'Wer?', answer: 'Frau X.', ...days },
        { question: 'Seit wann?', answer: 'Seit Mai.', ...days },
      ],
    ]);
    expect(change(sent(), answered()).queries).toEqual([]);
  });
  it('is settled with what was said of it', () => {
    expect(change(sent(), acknowledged()).closed).toEqual({ on: '2022-09-09' });
    expect(change(sent(), ChangeAcknowledged({ ...acknowledged().data, note: 'In Ordnung.' })).closed).toEqual({
      on: '2022-09-09',
      said: 'In Ordnung.',
    });
    expect(change(sent(), refused()).closed).toEqual({ on: '2022-09-09', said: 'Der Rahmen reicht nicht.' });
    expect(isOver(change(sent(), withdrawn()))).toEqual(refuse('change-over', { changeId: CHANGE, status: 'withdrawn', on: '2022-09-09' }));
  });
  it('can be said something of by the authority while it is sent', () => {
    expect(whereKnown({ kind: 'none' }, CHANGE)).toEqual(refuse('change-unknown', { changeId: CHANGE }));
    expect(whereSent(change(), CHANGE)).toEqual(refuse('change-not-sent', { changeId: CHANGE }));
    expect([whereSent(change(sent()), CHANGE), whereSent(change(sent(), queried()), CHANGE)]).toEqual([
      change(sent()),
      change(sent(), queried()),
    ]);
  });
  it('is amended by once it is acknowledged, where money follows', () => {
    const lines = [{ lineId: 'line-1', from: FROM, before: TERMS, after: AFTER }];
    const causes = [{ kind: 'change-notification', changeId: CHANGE }];
    expect(amendmentOf(change(sent(), acknowledged()))).toEqual({ kind: 'AMENDMENT', lines, causes });
    expect([amendmentOf(change(sent())), amendmentOf(change(sent(), refused()))]).toEqual([undefined, undefined]);
    expect(amendmentOf(change(sent({ after: { ...TERMS, share: 40 } }), acknowledged(null)))).toBeUndefined();
    expect([differenceOf(change(sent())), differenceOf(change())]).toEqual([1_200_000, 0]);
  });
});
