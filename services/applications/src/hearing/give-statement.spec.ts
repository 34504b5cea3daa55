import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { checked, prepared, rejectedByTheCheck, submitted } from '../application/application.fixture';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { FILE, OTHER_FILE } from '../shared/answered.fixture';
import { decideGiveStatement } from './give-statement';
import type { GiveStatement } from './give-statement';
import { HEARING, closed, opened, stated } from './hearing.fixture';

const IN_TIME = '2022-08-10T10:00:00.000Z';
const state =
  (command: Partial<GiveStatement> = {}) =>
  (s: ApplicationState) => {
    const { hearingId = HEARING, statement = 'Sie sind neu.', files = [], isComplete = false, receivedAt = IN_TIME } = command;
    const { today = receivedAt.slice(0, 10) } = command;
    return decideGiveStatement({ hearingId, statement, files, isComplete, receivedAt, today }, s);
  };
const heard = () => [...checked(), opened()];
const complete = closed({ because: 'statement-received', on: '2022-08-10' });
const MOST = 20;

describe('give a statement', () => {
  it('is received, and the hearing goes on: something may be added', () => {
    given(applicationDecider, heard()).when(state()).then(stated());
    given(applicationDecider, [...heard(), stated()])
      .when(state({ statement: 'Auch die dritte.' }))
      .then(stated({ statement: 'Auch die dritte.' }));
  });
  it('ends the hearing where the applicant says that this is all', () => {
    given(applicationDecider, heard())
      .when(state({ isComplete: true }))
      .then(stated(), complete);
    given(applicationDecider, [...heard(), stated()])
      .when(state({ isComplete: true }))
      .then(complete);
  });
  it('is received while a decision is prepared, of which the applicant knows nothing', () =>
    given(applicationDecider, [...heard(), prepared()])
      .when(state({ isComplete: true }))
      .then(stated(), complete));
  it('is received behind the period, too, and behind the end of the hearing', () => {
    const late = { receivedAt: '2022-08-15T22:00:00.000Z', on: '2022-08-16' };
    given(applicationDecider, [...heard(), closed()])
      .when(state({ receivedAt: late.receivedAt, today: late.on, isComplete: true }))
      .then(stated({ ...late, late: true }));
    given(applicationDecider, [...heard(), stated(), complete])
      .when(state({ statement: 'Noch etwas.' }))
      .then(stated({ statement: 'Noch etwas.' }));
  });
  it('came in time, though the end of the period was recorded first', () => {
    const last = { receivedAt: '2022-08-15T21:59:59.999Z', on: '2022-08-15' };
    given(applicationDecider, [...heard(), closed()])
      .when(state({ receivedAt: last.receivedAt }))
      .then(stated(last));
  });
  it('comes with files, and is another one with other files', () => {
    given(applicationDecider, heard())
      .when(state({ files: [FILE] }))
      .then(stated({ files: [FILE] }));
    given(applicationDecider, [...heard(), stated({ files: [FILE] })])
      .when(state({ files: [FILE] }))
      .nothing();
    given(applicationDecider, [...heard(), stated({ files: [FILE] })])
      .when(state({ files: [OTHER_FILE] }))
      .then(stated({ files: [OTHER_FILE] }));
  });
  it('adds nothing the second time', () => {
    given(applicationDecider, [...heard(), stated()])
      .when(state())
      .nothing();
    given(applicationDecider, [...heard(), stated(), complete])
      .when(state({ isComplete: true }))
      .nothing();
  });
  it('is received twenty times in one hearing at most', () => {
    const all = Array.from({ length: MOST }, (_, i) => stated({ statement: `${i}` }));
    given(applicationDecider, [...heard(), ...all.slice(1)])
      .when(state())
      .then(stated());
    given(applicationDecider, [...heard(), ...all])
      .when(state())
      .refused('statements-too-many', { most: MOST });
    given(applicationDecider, [...heard(), ...all])
      .when(state({ statement: '0', isComplete: true }))
      .then(complete);
  });
  it('is on the hearing that the application is at', () => {
    const hearingId = derivedId('hea', 'other');
    given(applicationDecider, heard()).when(state({ hearingId })).refused('hearing-unknown', { hearingId });
    given(applicationDecider, [submitted()]).when(state()).refused('hearing-unknown', { hearingId: HEARING });
  });
  it('comes too late for what is decided', () =>
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(state()).refused('application-rejected', { stage: 'formal' }));
});
