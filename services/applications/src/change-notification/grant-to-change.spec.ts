import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { DECISION, OTHER_CLERK, TODAY, checked, prepared, reserved, submitted } from '../application/application.fixture';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import { delivered, dispatched, released } from '../grant/grant.fixture';
import type { GrantEvent } from '../grant/events';
import { grantDecider, grantIdOf } from '../grant/state';
import { TERMS } from './change.fixture';
import { grantToChange, lineOf } from './grant-to-change';

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
  it('is for whom it was granted, line by line as far as they were granted', () => {
    if (granted.kind !== 'granted') throw new Error('It is granted.');
    const app = { ...granted.app, recipient: '08116019', applicant: { kinds: ['municipality' as const], name: 'Esslingen am Neckar' } };
    const file = fold(grantDecider, delivered());
    const without = terms && { ...terms, lines: terms.lines.slice(1) };
    const of = grantToChange({ ...granted, app }, file, without);
    expect(of).toMatchObject({
      keys: { recipient: '08116019' },
      recipientName: 'Esslingen am Neckar',
      lines: [{ position: 2, line: { lineId: 'line-2' } }],
    });
    expect('lines' in of && of.lines).toHaveLength(1);
    expect('lines' in of && [lineOf(of, 'line-2'), lineOf(of, 'line-1')]).toMatchObject([
      { position: 2 },
      { code: 'line-not-granted', data: { field: '/lineId', lineId: 'line-1', fileNumber } },
    ]);
    expect(grantToChange(granted, file, terms)).not.toHaveProperty('recipientName');
  });
  it('is none of an application that is only tried out, or that nobody knows', () => {
    if (granted.kind !== 'granted') throw new Error('It is granted.');
    const file = fold(grantDecider, delivered());
    const none = { kind: 'refused', code: 'not-granted', data: { applicationId, fileNumber } };
    expect(grantToChange({ ...granted, app: { ...granted.app, rehearsal: true } }, file, terms)).toEqual(none);
    expect(grantToChange(fold(applicationDecider, ready), file, terms)).toEqual(none);
    expect(grantToChange(granted, file, undefined)).toEqual(none);
    expect(grantToChange({ kind: 'none' }, file, terms)).toEqual({ kind: 'refused', code: 'application-unknown', data: {} });
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
