import { given } from '@paktwerk/testing';
import { TODAY } from '../application/application.fixture';
import { app, handled, started } from './bulk.fixture';
import type { BulkOutcome } from './events';
import { decideNoteOutcomes } from './note-outcomes';
import { bulkDecider } from './state';
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
