import { fold } from '@paktwerk/kernel';
import { checked, rejectedByTheCheck, submitted } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import { applicationDecider } from '../application/state';
import { grantDecider } from '../grant/state';
import { HEARING, closed, opened, stated } from '../hearing/hearing.fixture';
import { REQUEST, asked, overdue, supplied, takenBack } from '../information/information.fixture';
import { proofDecider } from '../proof-of-use/state';
import { unanswerable } from './answerable';

const why = (history: readonly ApplicationEvent[], answerOf: string) =>
  unanswerable({ state: fold(applicationDecider, history), grant: grantDecider.initial, proof: proofDecider.initial }, answerOf);
const refused = (code: string, data: object) => ({ kind: 'refused', code, data });

describe('a file for an answer', () => {
  it('is received as long as the answer is', () => {
    expect(why([submitted(), asked()], REQUEST)).toBeUndefined();
    expect(why([submitted(), asked(), overdue()], REQUEST)).toBeUndefined();
    expect(why([...checked(), opened()], HEARING)).toBeUndefined();
    expect(why([...checked(), opened(), stated(), closed()], HEARING)).toBeUndefined();
  });
  it('is refused for what was never asked, taken back, answered or decided', () => {
    expect(why([submitted(), asked()], 'inf_other')).toEqual(refused('information-unknown', { requestId: 'inf_other' }));
    expect(why([...checked(), opened()], 'hea_other')).toEqual(refused('hearing-unknown', { hearingId: 'hea_other' }));
    expect(why([submitted(), asked(), takenBack()], REQUEST)).toEqual(
      refused('information-withdrawn', { requestId: REQUEST, withdrawnOn: '2022-08-03' }),
    );
    expect(why([submitted(), asked(), supplied()], REQUEST)).toEqual(
      refused('information-already-supplied', { requestId: REQUEST, suppliedOn: '2022-08-02' }),
    );
    expect(why([submitted(), asked(), rejectedByTheCheck], REQUEST)).toMatchObject({ kind: 'refused', code: 'application-rejected' });
    expect(why([...checked(), opened(), rejectedByTheCheck], HEARING)).toMatchObject({ kind: 'refused', code: 'application-rejected' });
  });
});
