import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { checked, prepared, rejectedByTheCheck, submitted } from '../application/application.fixture';
import type { SubmittedAttachment } from '../application/events';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { FILE, OTHER_FILE } from '../shared/answered.fixture';
import { REQUEST, asked, extended, overdue, supplied } from './information.fixture';
import { decideSupplyInformation } from './supply-information';

const at =
  (receivedAt: string, today = receivedAt.slice(0, 10), answer = 'Liegt bei.', files: readonly SubmittedAttachment[] = []) =>
  (state: ApplicationState) =>
    decideSupplyInformation({ requestId: REQUEST, answer, files, receivedAt, today }, state);
const IN_TIME = '2022-08-02T10:00:00.000Z';

describe('supply information', () => {
  it('is received', () => given(applicationDecider, [submitted(), asked()]).when(at(IN_TIME)).then(supplied()));
  it.each([
    ['a millisecond before midnight in Berlin', '2022-08-15T21:59:59.999Z', '2022-08-15', false],
    ['midnight in Berlin', '2022-08-15T22:00:00.000Z', '2022-08-16', true],
  ])('%s: late or not', (_, receivedAt, on, late) =>
    given(applicationDecider, [submitted(), asked()]).when(at(receivedAt, on)).then(supplied({ receivedAt, on, late })),
  );
  it('came in time, though the end of the period was recorded first', () =>
    given(applicationDecider, [submitted(), asked(), overdue()])
      .when(at('2022-08-15T21:59:59.999Z', '2022-08-15'))
      .then(supplied({ receivedAt: '2022-08-15T21:59:59.999Z', on: '2022-08-15' })));
  it('is in time within the longer period', () =>
    given(applicationDecider, [submitted(), asked(), overdue(), extended()])
      .when(at('2022-08-29T08:00:00.000Z'))
      .then(supplied({ receivedAt: '2022-08-29T08:00:00.000Z', on: '2022-08-29' })));
  it('is received while somebody prepares a decision, of which the district knows nothing', () =>
    given(applicationDecider, [...checked(), asked(), overdue(), prepared()])
      .when(at('2022-08-20T08:00:00.000Z'))
      .then(supplied({ receivedAt: '2022-08-20T08:00:00.000Z', on: '2022-08-20', late: true })));
  it('adds nothing the second time', () =>
    given(applicationDecider, [submitted(), asked(), supplied()]).when(at('2022-08-03T10:00:00.000Z')).nothing());
  it('comes with files, which it is bound to', () =>
    given(applicationDecider, [submitted(), asked()])
      .when(at(IN_TIME, '2022-08-02', 'Liegt bei.', [FILE]))
      .then(supplied({ files: [FILE] })));
  it('is the same once more with the same files, whatever their order, and another one with others', () => {
    given(applicationDecider, [submitted(), asked(), supplied({ files: [FILE, OTHER_FILE] })])
      .when(at(IN_TIME, '2022-08-02', 'Liegt bei.', [OTHER_FILE, FILE]))
      .nothing();
    for (const files of [[], [FILE], [FILE, { ...OTHER_FILE, attachmentId: derivedId('att', 'third') }]])
      given(applicationDecider, [submitted(), asked(), supplied({ files: [FILE, OTHER_FILE] })])
        .when(at(IN_TIME, '2022-08-02', 'Liegt bei.', files))
        .refused('information-already-supplied', { requestId: REQUEST, suppliedOn: '2022-08-02' });
  });
  it('is answered once', () =>
    given(applicationDecider, [submitted(), asked(), supplied()])
      .when(at(IN_TIME, '2022-08-02', 'Etwas anderes.'))
      .refused('information-already-supplied', { requestId: REQUEST, suppliedOn: '2022-08-02' }));
  it('was asked for by a request that has been replaced', () =>
    given(applicationDecider, [submitted(), asked(), overdue(), asked({ requestId: derivedId('inf', 'other') })])
      .when(at(IN_TIME))
      .refused('information-unknown', { requestId: REQUEST }));
  it('comes too late for what is decided', () =>
    given(applicationDecider, [submitted(), asked(), rejectedByTheCheck])
      .when(at(IN_TIME))
      .refused('application-rejected', { stage: 'formal' }));
});
