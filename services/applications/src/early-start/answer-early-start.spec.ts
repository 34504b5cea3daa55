import { given } from '@paktwerk/testing';
import { TODAY, rejectedByTheCheck, submitted } from '../application/application.fixture';
import { EarlyStartApproved } from '../application/events';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { decideAnswerEarlyStart } from './answer-early-start';
import { START, allowed, denied, wished } from './early-start.fixture';

const answer =
  (isApproved: boolean, note?: string, today = TODAY) =>
  (state: ApplicationState) =>
    decideAnswerEarlyStart({ isApproved, today, ...(note === undefined ? {} : { note }) }, state);
const asked = () => [submitted(), wished()];

describe('answer an early start', () => {
  it('approves it, with or without a word', () => {
    given(applicationDecider, asked()).when(answer(true)).then(allowed());
    given(applicationDecider, asked())
      .when(answer(true, 'Auf eigenes Risiko.'))
      .then(EarlyStartApproved({ ...allowed().data, note: 'Auf eigenes Risiko.' }));
  });
  it('approves it on the day itself, and not for who has begun already', () => {
    given(applicationDecider, asked())
      .when(answer(true, undefined, START))
      .then(allowed({ on: START }));
    given(applicationDecider, asked())
      .when(answer(true, undefined, '2022-08-16'))
      .refused('early-start-past', { from: START, today: '2022-08-16' });
  });
  it('refuses it with a reason', () => {
    given(applicationDecider, asked()).when(answer(false, 'Es eilt nicht.')).then(denied());
    given(applicationDecider, asked()).when(answer(false)).refused('early-start-reason-missing');
  });
  it('adds nothing the second time, and answers once', () => {
    given(applicationDecider, [...asked(), allowed()])
      .when(answer(true))
      .nothing();
    given(applicationDecider, [...asked(), denied()])
      .when(answer(false, 'Es eilt nicht.'))
      .nothing();
    given(applicationDecider, [...asked(), allowed()])
      .when(answer(false, 'Doch nicht.'))
      .refused('early-start-answered', { from: START });
  });
  it('needs a request and an open application', () => {
    given(applicationDecider, [submitted()]).when(answer(true)).refused('early-start-not-requested');
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(answer(true)).refused('application-rejected', { stage: 'formal' });
  });
});
