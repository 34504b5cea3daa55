import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { checked, prepared, rejectedByTheCheck, submitted } from '../application/application.fixture';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { decideGiveStatement } from './give-statement';
import type { GiveStatement } from './give-statement';
import { HEARING, closed, opened, stated } from './hearing.fixture';

const IN_TIME = '2022-08-10T10:00:00.000Z';
const state =
  (command: Partial<GiveStatement> = {}) =>
  (s: ApplicationState) => {
    const { hearingId = HEARING, statement = 'Sie sind neu.', receivedAt = IN_TIME } = command;
    const { today = receivedAt.slice(0, 10) } = command;
    return decideGiveStatement({ hearingId, statement, receivedAt, today }, s);
  };
const heard = () => [...checked(), opened()];

describe('give a statement', () => {
  it('is received, and with it the applicant has been heard', () =>
    given(applicationDecider, heard())
      .when(state())
      .then(stated(), closed({ because: 'statement-received', on: '2022-08-10' })));
  it('is received while a decision is prepared, of which the applicant knows nothing', () =>
    given(applicationDecider, [...heard(), prepared()])
      .when(state())
      .then(stated(), closed({ because: 'statement-received', on: '2022-08-10' })));
  it('is received behind the period, too', () => {
    const late = { receivedAt: '2022-08-15T22:00:00.000Z', on: '2022-08-16' };
    given(applicationDecider, [...heard(), closed()])
      .when(state({ receivedAt: late.receivedAt, today: late.on }))
      .then(stated({ ...late, late: true }));
  });
  it('came in time, though the end of the period was recorded first', () => {
    const last = { receivedAt: '2022-08-15T21:59:59.999Z', on: '2022-08-15' };
    given(applicationDecider, [...heard(), closed()])
      .when(state({ receivedAt: last.receivedAt }))
      .then(stated(last));
  });
  it('adds nothing the second time, and is given once', () => {
    const spoken = [...heard(), stated(), closed({ because: 'statement-received' })];
    given(applicationDecider, spoken).when(state()).nothing();
    given(applicationDecider, spoken)
      .when(state({ statement: 'Anders.' }))
      .refused('statement-already-given', { hearingId: HEARING, receivedOn: '2022-08-10' });
  });
  it('is on the hearing that the application is at', () => {
    const hearingId = derivedId('hea', 'other');
    given(applicationDecider, heard()).when(state({ hearingId })).refused('hearing-unknown', { hearingId });
    given(applicationDecider, [submitted()]).when(state()).refused('hearing-unknown', { hearingId: HEARING });
  });
  it('comes too late for what is decided', () =>
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(state()).refused('application-rejected', { stage: 'formal' }));
});
