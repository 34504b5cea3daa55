import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { DECISION, OTHER_CLERK, TODAY, checked, prepared, reserved, submitted } from '../application/application.fixture';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import { delivered, dispatched, released } from '../grant/grant.fixture';
import type { GrantEvent } from '../grant/events';
import { grantDecider, grantIdOf } from '../grant/state';
import { TERMS } from './change.fixture';
import { grantToChange } from './grant-to-change';

const ready = [...checked(), prepared(), reserved()];
const issued = given(applicationDecider, ready)
  .when((state) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, state))
  .events();
const granted = fold(applicationDecider, [...ready, ...issued]);
const terms = issued.flatMap((e) => (e.type === 'grant.issued' ? [e.data] : []))[0];
const of = (...file: readonly GrantEvent[]) => grantToChange(granted, fold(grantDecider, file), terms);
const { applicationId, callId, programmeId, district, fileNumber } = submitted().data;

describe('a grant whose lines can be told to change', () => {
  it('is what its notices grant, once the first one is delivered', () => {
    const { qualification: _qualification, ...said } = TERMS;
    expect(of(...delivered())).toMatchObject({
      keys: { applicationId, grantId: grantIdOf(DECISION), callId, programmeId, district },
      fileNumber,
      programmeCode: 'SU22',
      from: '2022-07-01',
      to: '2023-06-30',
      lines: [
        { position: 1, line: { lineId: 'line-1' }, terms: said },
        { position: 2, line: { lineId: 'line-2' }, terms: { amountCents: 500_000 } },
      ],
    });
  });
  it('is none before that, and none where nothing is granted', () => {
    expect(of(released(), dispatched())).toMatchObject({ kind: 'refused', code: 'grant-not-delivered', data: { status: 'posted' } });
    expect(grantToChange(fold(applicationDecider, ready), grantDecider.initial, undefined)).toEqual({
      kind: 'refused',
      code: 'not-granted',
      data: { applicationId, fileNumber },
    });
  });
});
