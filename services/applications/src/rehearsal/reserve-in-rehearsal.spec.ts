import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { CALL, PROGRAMME, TODAY, aCall } from '../application/application.fixture';
import { RehearsalBegun, RehearsalDiscarded, RehearsalReleased, RehearsalReserved } from './events';
import type { RehearsalEvent } from './events';
import { answerIn, decideReleaseInRehearsal, decideReserveInRehearsal } from './reserve-in-rehearsal';
import type { ReserveInRehearsal } from './reserve-in-rehearsal';
import { rehearsalDecider } from './state';
import type { RehearsalState } from './state';

/** A pot of 300 cents: 200 for the first district, 100 for the second. */
const keys = { callId: CALL, programmeId: PROGRAMME, rehearsal: true as const, effectiveOn: TODAY };
const begun = RehearsalBegun({ ...keys, call: aCall({ potCents: 300 }) });
const money = { decisionId: 'dec_1', applicationId: 'app_1', district: '08116', amountCents: 100 };
const reserved = (of: Partial<typeof money> & { recipient?: string } = {}) => RehearsalReserved({ ...keys, ...money, ...of });
const released = (of: Partial<typeof money> = {}) => RehearsalReleased({ ...keys, ...money, ...of });
const over = RehearsalDiscarded({ ...keys, reason: 'x' });
const reserve =
  (of: Partial<ReserveInRehearsal> = {}) =>
  (state: RehearsalState) =>
    decideReserveInRehearsal({ ...money, today: TODAY, ...of }, state);
const answer = (events: readonly RehearsalEvent[], of: Partial<ReserveInRehearsal> = {}) => {
  const { applicationId: _application, ...asked } = { ...money, today: TODAY, ...of };
  return answerIn(asked, fold(rehearsalDecider, events));
};
const about = { decisionId: 'dec_1', amountCents: 100, today: TODAY };

describe('money in a rehearsal', () => {
  it('is set aside as long as frame and pot have it, to the last cent', () => {
    given(rehearsalDecider, [begun]).when(reserve()).then(reserved());
    given(rehearsalDecider, [begun])
      .when(reserve({ amountCents: 101 }))
      .nothing();
    given(rehearsalDecider, [begun])
      .when(reserve({ district: '08111', amountCents: 200 }))
      .then(reserved({ district: '08111', amountCents: 200 }));
    given(rehearsalDecider, [begun])
      .when(reserve({ district: '08115' }))
      .nothing();
    const carrier = { recipient: 'T-WERK', amountCents: 300 };
    given(rehearsalDecider, [begun]).when(reserve(carrier)).then(reserved(carrier));
    given(rehearsalDecider, [begun])
      .when(reserve({ ...carrier, amountCents: 301 }))
      .nothing();
  });
  it('is set aside once, and nothing of nothing', () => {
    given(rehearsalDecider, [begun, reserved()]).when(reserve()).nothing();
    given(rehearsalDecider, [begun])
      .when(reserve({ amountCents: 0 }))
      .nothing();
    given(rehearsalDecider, [begun, over]).when(reserve()).nothing();
    given(rehearsalDecider).when(reserve()).nothing();
  });
  it('comes back from the preparation that is replaced, also where the new one asks for nothing or too much', () => {
    const again = { decisionId: 'dec_2', replacesDecisionId: 'dec_1' };
    given(rehearsalDecider, [begun, reserved()])
      .when(reserve(again))
      .then(released(), reserved({ decisionId: 'dec_2' }));
    given(rehearsalDecider, [begun, reserved()])
      .when(reserve({ ...again, amountCents: 0 }))
      .then(released());
    given(rehearsalDecider, [begun, reserved()])
      .when(reserve({ ...again, amountCents: 101 }))
      .then(released());
    given(rehearsalDecider, [begun])
      .when(reserve(again))
      .then(reserved({ decisionId: 'dec_2' }));
  });
  it('comes back where an application ends without a grant', () => {
    const release = (state: RehearsalState) =>
      decideReleaseInRehearsal({ decisionId: 'dec_1', applicationId: 'app_1', today: TODAY }, state);
    given(rehearsalDecider, [begun, reserved()]).when(release).then(released());
    given(rehearsalDecider, [begun]).when(release).nothing();
    given(rehearsalDecider, [begun, reserved(), released()]).when(release).nothing();
    given(rehearsalDecider, [begun, reserved(), over]).when(release).nothing();
  });
  it('is answered with what is left, and why it is not enough', () => {
    expect(answer([begun, reserved()])).toEqual({ kind: 'reserved', ...about });
    expect(answer([begun], { amountCents: 101 })).toEqual({
      kind: 'refused',
      ...about,
      amountCents: 101,
      reason: 'frame-exceeded',
      frameAvailableCents: 100,
      potAvailableCents: 300,
    });
    const other = reserved({ decisionId: 'dec_2', recipient: 'T-WERK', amountCents: 250 });
    expect(answer([begun, other])).toEqual({
      kind: 'refused',
      ...about,
      reason: 'pot-exceeded',
      frameAvailableCents: 100,
      potAvailableCents: 50,
    });
    expect(answer([begun], { district: '08115' })).toEqual({
      kind: 'refused',
      ...about,
      reason: 'no-frame',
      frameAvailableCents: 0,
      potAvailableCents: 300,
    });
    expect(answer([begun, other], { recipient: 'T-WERK' })).toEqual({
      kind: 'refused',
      ...about,
      reason: 'pot-exceeded',
      frameAvailableCents: 50,
      potAvailableCents: 50,
    });
  });
  it('is not answered where it is enough and not set aside yet, where nothing is asked for, and once it is over', () => {
    expect([answer([begun]), answer([begun], { amountCents: 0 }), answer([begun, reserved(), over]), answer([])]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
