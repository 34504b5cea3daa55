import { given } from '@paktwerk/testing';
import { decideRelease } from '../../application/release-decision';
import { applicationDecider } from '../../application/state';
import { DECISION, OTHER_CLERK, TODAY, checked, prepared, reserved } from '../../application/application.fixture';
import type { ApplicationRow } from './entity';
import { evolve } from './projection';

const history = [...checked(), prepared(), reserved()];
const entries = [
  ...history,
  ...given(applicationDecider, history)
    .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
    .events(),
].map((e, i) => ({ ...e, position: 10 + i, streamVersion: i + 1, recordedAt: `2022-08-0${i + 1}T00:00:00.000Z` }));

describe('the list of applications', () => {
  it('shows where an application stands', () =>
    expect(entries.reduce<ApplicationRow | undefined>(evolve, undefined)).toMatchObject({
      status: 'granted',
      outcome: 'granted',
      reservation: 'reserved',
      decidedCents: 3_700_000,
      requestedCents: 3_700_000,
      version: 6,
      firstNumber: 10,
      lastNumber: 15,
    }));
  it('knows no application that was never submitted', () =>
    expect(entries.slice(1).reduce<ApplicationRow | undefined>(evolve, undefined)).toBeUndefined());
});
