import { fold } from '@paktwerk/kernel';
import type { Role } from '@paktwerk/platform';
import { delivered, RELEASED_ON } from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import type { GrantEvent } from '../grant/events';
import { STATEMENTS_MOST } from '../parameters';
import { canOpen, hearingOffers } from './actions';
import { HEARING, closed, opened, stated } from './notice-hearing.fixture';

const grantAfter = (...more: readonly GrantEvent[]) => {
  const state = fold(grantDecider, [...delivered(), ...more]);
  if (state.kind === 'none') throw new Error(`Nothing was released on ${RELEASED_ON}.`);
  return state;
};
const who = (organisation: string, ...roles: readonly Role[]) => ({ roles, organisation });
const CLERK = who('authority', 'GRANT_CLERK');
const RECIPIENT = grantAfter().recipient ?? grantAfter().district;

const offers = (reader: ReturnType<typeof who>, ...more: readonly GrantEvent[]) => {
  const grant = grantAfter(opened(), ...more);
  const hearing = grant.hearings.find((one) => one.hearingId === HEARING);
  return hearing === undefined ? [] : hearingOffers(reader, grant, hearing);
};

describe('what is offered with hearings before notices', () => {
  it('is opened by a clerk of the authority, while none runs', () => {
    expect(canOpen(CLERK, grantAfter())).toBe(true);
    expect(canOpen(CLERK, grantAfter(opened()))).toBe(false);
    expect(canOpen(CLERK, grantAfter(opened(), closed()))).toBe(true);
    expect(canOpen(who('authority', 'GRANT_REVIEWER'), grantAfter())).toBe(false);
    expect(canOpen(who(RECIPIENT, 'GRANT_CLERK'), grantAfter())).toBe(false);
  });
  it('is extended by a clerk of the authority while it runs, and not by its recipient', () => {
    expect(offers(CLERK)).toEqual(['extend-notice-hearing']);
    expect(offers(CLERK, closed())).toEqual([]);
    expect(offers(who('authority', 'GRANT_REVIEWER'))).toEqual([]);
    expect(offers(who(RECIPIENT, 'GRANT_CLERK'))).toEqual([]);
  });
  it('is answered by whoever applies or signs for the recipient, also when its period is over', () => {
    expect(offers(who(RECIPIENT, 'APPLICANT'))).toEqual(['give-notice-statement']);
    expect(offers(who(RECIPIENT, 'SIGNATORY'), closed())).toEqual(['give-notice-statement']);
    expect(offers(who('08128', 'SIGNATORY'))).toEqual([]);
    expect(offers(who(RECIPIENT, 'PARTY_MEMBER'))).toEqual([]);
  });
  it('is answered no more often than may be said', () => {
    const most = Array.from({ length: STATEMENTS_MOST.value }, () => stated());
    expect(offers(who(RECIPIENT, 'APPLICANT'), ...most.slice(1))).toEqual(['give-notice-statement']);
    expect(offers(who(RECIPIENT, 'APPLICANT'), ...most)).toEqual([]);
  });
});
