import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { DECISION, TODAY } from '../application/application.fixture';
import { app, handled, started } from './bulk.fixture';
import type { BulkOutcome } from './events';
import { decideNoteOutcomes } from './note-outcomes';
import { bulkDecider, openItems } from './state';
import type { BulkState } from './state';

const note =
  (...outcomes: readonly BulkOutcome[]) =>
  (state: BulkState) =>
    decideNoteOutcomes({ outcomes, today: TODAY }, state);
const done = (name: string): BulkOutcome => ({ applicationId: app(name), outcome: 'done' });
const refused: BulkOutcome = {
  applicationId: app('a'),
  outcome: 'refused',
  refusal: { code: 'four-eyes', de: 'Eine andere Person.', en: 'Another person.' },
};

describe('note what became of the items of a job', () => {
  it('records the outcome of each', () =>
    given(bulkDecider, [started()])
      .when(note(refused, done('b')))
      .then(handled(refused, done('b'))));
  it('keeps the first outcome, and adds what is new', () =>
    given(bulkDecider, [started(), handled(refused)])
      .when(note(done('a'), done('b')))
      .then(handled(done('b'))));
  it('hid the second notice of an application behind the first one', () => {
    const [one, other] = ['one', 'other'].map((name) => ({ applicationId: app('a'), noticeId: derivedId('ntc', name) }));
    const items = [one!, other!].map((item) => ({ ...item, decisionId: DECISION }));
    given(bulkDecider, [started(items), handled({ ...one!, outcome: 'done' })])
      .when(note({ ...one!, outcome: 'nothing' }, { ...other!, outcome: 'done' }))
      .then(handled({ ...other!, outcome: 'done' }));
  });
  it('knows outcomes from before they named their notice', () => {
    const items = [{ applicationId: app('a'), decisionId: DECISION, noticeId: derivedId('ntc', 'one') }];
    const state = fold(bulkDecider, [started(items), handled(refused)]);
    expect(openItems(state)).toEqual([]);
    expect(state.kind === 'none' ? undefined : state.outcomes).toEqual({ [items[0]!.noticeId]: refused });
  });
  it('gives what named an application alone to the application, where a notice of it is chosen, too', () => {
    const items = [{ applicationId: app('a'), noticeId: derivedId('ntc', 'one') }, { applicationId: app('a') }];
    expect(openItems(fold(bulkDecider, [started(items), handled(done('a'))]))).toEqual([items[0]]);
    expect(openItems(fold(bulkDecider, [started(items.toReversed()), handled(done('a'))]))).toEqual([items[0]]);
  });
  it('adds nothing where all are known, or no part of the selection', () => {
    given(bulkDecider, [started(), handled(refused)])
      .when(note(done('a')))
      .nothing();
    given(bulkDecider, [started()])
      .when(note(done('elsewhere')))
      .nothing();
    given(bulkDecider).when(note(refused)).nothing();
  });
});
