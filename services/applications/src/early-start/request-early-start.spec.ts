import { given } from '@paktwerk/testing';
import { TODAY, checked, prepared, rejectedByTheCheck, submitted } from '../application/application.fixture';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { START, allowed, denied, wished } from './early-start.fixture';
import { decideRequestEarlyStart } from './request-early-start';

const wish =
  (from = START) =>
  (state: ApplicationState) =>
    decideRequestEarlyStart({ from, reason: 'Die Stelle ist besetzt.', today: TODAY }, state);
const withApplication = () => {
  const event = submitted();
  return { ...event, data: { ...event.data, earlyStart: { from: START } } };
};

describe('request an early start', () => {
  it.each([
    ['before the formal check', [submitted()]],
    ['while a decision is prepared, of which the applicant knows nothing', [...checked(), prepared()]],
    ['again after a refusal', [submitted(), wished(), denied()]],
  ])('%s', (_, history) => given(applicationDecider, history).when(wish()).then(wished()));
  it('is received whatever it says: also a day that is over', () =>
    given(applicationDecider, [submitted()])
      .when(wish('2022-07-01'))
      .then(wished({ from: '2022-07-01' })));
  it('adds nothing the second time, asked for with the application or later', () => {
    given(applicationDecider, [submitted(), wished()]).when(wish()).nothing();
    given(applicationDecider, [withApplication()]).when(wish()).nothing();
  });
  it('is one at a time', () => {
    given(applicationDecider, [withApplication()]).when(wish('2022-09-01')).refused('early-start-pending', { from: START });
    given(applicationDecider, [submitted(), wished(), allowed()]).when(wish()).refused('early-start-approved', { from: START });
  });
  it('is over with the decision', () =>
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(wish()).refused('application-rejected', { stage: 'formal' }));
});
