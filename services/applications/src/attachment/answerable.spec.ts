import { fold } from '@paktwerk/kernel';
import { checked, prepared, rejectedByTheCheck, submitted } from '../application/application.fixture';
import { GrantIssued } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { applicationDecider } from '../application/state';
import type { GrantEvent } from '../grant/events';
import { GRANTED, delivered } from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import { HEARING, closed, opened, stated } from '../hearing/hearing.fixture';
import { REQUEST, asked, overdue, supplied, takenBack } from '../information/information.fixture';
import { HEARING as NOTICE_HEARING, opened as noticeHearingOpened } from '../notice-hearing/notice-hearing.fixture';
import type { ProofOfUseEvent } from '../proof-of-use/events';
import { PROOF, TODAY as SUBMITTED_ON, isFilled, isSubmitted, objected } from '../proof-of-use/proof-of-use.fixture';
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
  it('belongs to the hearing of the grant where the application is granted, and to a proof that is waited for', () => {
    const of = (grant: readonly GrantEvent[], proof: readonly ProofOfUseEvent[], answerOf: string) => {
      const state = fold(applicationDecider, [...checked(), prepared(), GrantIssued(GRANTED)]);
      return unanswerable({ state, grant: fold(grantDecider, grant), proof: fold(proofDecider, proof) }, answerOf);
    };
    expect(of([...delivered(), noticeHearingOpened()], [], NOTICE_HEARING)).toBeUndefined();
    expect(of(delivered(), [], NOTICE_HEARING)).toEqual(refused('hearing-unknown', { hearingId: NOTICE_HEARING }));
    expect(of([], isFilled(), PROOF)).toBeUndefined();
    expect(of([], [...isSubmitted(), objected()], PROOF)).toBeUndefined();
    expect(of([], isSubmitted(), PROOF)).toEqual(refused('proof-of-use-submitted', { submittedOn: SUBMITTED_ON }));
    expect(of([], [], PROOF)).toEqual(refused('proof-of-use-unknown', {}));
  });
});
