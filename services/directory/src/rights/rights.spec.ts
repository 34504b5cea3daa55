import { given } from '@paktwerk/testing';
import type { PartyRole } from '@paktwerk/contracts';
import { rolesOn } from '@paktwerk/platform';
import { SOURCE, WERTHEIM } from '../party/party.fixture';
import { partyIdOf } from '../shared/keys';
import { decideAppointDeputy } from './appoint-deputy';
import { decideDismissDeputy } from './dismiss-deputy';
import { RoleGranted, RoleRevoked } from './events';
import type { RightsEvent } from './events';
import { decideGrant } from './grant-role';
import type { GrantRole, Standing } from './grant-role';
import { decideRevoke } from './revoke-role';
import {
  PARTY_ID,
  STANDING,
  TODAY,
  aDeputy,
  aGrant,
  appointed,
  deputyId,
  dismissed,
  grantId,
  granted,
  humans,
  per,
  revoked,
} from './rights.fixture';
import { decidedBy, firstUncovered, rightsDecider } from './state';
import type { DecidedBy } from './state';

const ADMIN: DecidedBy = { human: per('admin'), asDeputyOf: [] };
/** Jan, while he represents the administrator. */
const JAN: DecidedBy = { human: per('jan'), asDeputyOf: [per('admin')] };
const admin = granted(1, 'admin', 'ADMINISTER', '2022-07-01');
const grant = (
  cmd: GrantRole,
  history: readonly RightsEvent[] = [admin],
  more: Partial<{
    by: DecidedBy | 'ministry';
    unfit: 'person-unknown' | 'person-of-state';
    party: Standing;
    humanOf: (id: string) => string;
  }> = {},
) =>
  given(rightsDecider, history).when((s) => decideGrant(cmd, s, { party: STANDING, by: ADMIN, today: TODAY, humanOf: humans(), ...more }));
const revoke = (n: number, lastDay: string, history: readonly RightsEvent[], by = ADMIN) =>
  given(rightsDecider, history).when((s) =>
    decideRevoke({ partyId: PARTY_ID, grantId: grantId(n), lastDay, reason: SOURCE }, s, { today: TODAY, by, humanOf: humans() }),
  );
const appoint = (cmd: ReturnType<typeof aDeputy>, history: readonly RightsEvent[], humanOf = humans(), party = STANDING, by = ADMIN) =>
  given(rightsDecider, history).when((s) => decideAppointDeputy(cmd, s, { party, by, today: TODAY, humanOf }));
const rolesOf = (name: string, day: string, history: readonly RightsEvent[], humanOf = humans()) =>
  rolesOn(given(rightsDecider, history).state(), per(name), day, humanOf);

describe('giving a role', () => {
  it('is done from today on, and the same again adds nothing', () => {
    const cmd = aGrant(2, 'ines', 'SIGN', TODAY, '2024-12-31');
    grant(cmd).then(granted(2, 'ines', 'SIGN', TODAY, '2024-12-31'));
    grant({ ...cmd, grantId: grantId(9) }, [admin, granted(2, 'ines', 'SIGN', TODAY, '2024-12-31')]).nothing();
    grant(aGrant(2, 'ines', 'SIGN', '2023-06-14')).refused('not-in-the-past', { day: '2023-06-14', today: TODAY });
    grant(aGrant(2, 'ines', 'SIGN', TODAY, '2023-06-14')).refused('dates-out-of-order', { effectiveOn: '2023-06-14', earliest: TODAY });
  });

  it('is refused for an id that nobody ever signed in by', () =>
    grant(aGrant(2, 'tippfehler', 'SIGN', TODAY), [admin], { unfit: 'person-unknown' }).refused('person-unknown', {
      person: per('tippfehler'),
    }));

  it('is refused where the person has the role on one of the days, under whichever sign-in', () => {
    const history = [admin, granted(2, 'ines', 'SIGN', TODAY, '2023-12-31')];
    const refusal = { role: 'SIGN', from: TODAY, lastDay: '2023-12-31' };
    grant(aGrant(3, 'ines', 'SIGN', '2023-12-31'), history).refused('role-held', refusal);
    grant(aGrant(3, 'ines-neu', 'SIGN', '2023-12-31'), history, { humanOf: humans({ 'ines-neu': per('ines') }) }).refused(
      'role-held',
      refusal,
    );
    grant(aGrant(3, 'ines', 'SIGN', '2024-01-01'), history).then(granted(3, 'ines', 'SIGN', '2024-01-01'));
    grant(aGrant(3, 'ines', 'EDIT', TODAY), history).then(granted(3, 'ines', 'EDIT', TODAY));
    const never = [admin, granted(2, 'ines', 'SIGN', '2023-07-01'), revoked(2, 'ines', 'SIGN', '2023-06-14')];
    grant(aGrant(3, 'ines', 'SIGN', '2023-07-01'), never).then(granted(3, 'ines', 'SIGN', '2023-07-01'));
  });

  it('is refused for a party that is not yet or no more', () => {
    const merged = { ...STANDING, merged: { into: partyIdOf('08128064'), on: '2024-01-01' } };
    grant(aGrant(2, 'ines', 'SIGN', '2024-01-01'), [admin], { party: merged }).refused('party-merged', {
      name: 'Wertheim',
      mergedOn: '2024-01-01',
      into: partyIdOf('08128064'),
    });
    grant(aGrant(2, 'ines', 'SIGN', TODAY), [admin], { party: { ...STANDING, validFrom: '2024-01-01' } }).refused('party-not-yet', {
      name: 'Wertheim',
      validFrom: '2024-01-01',
    });
  });

  it('by the ministry makes the first administrator, and nothing else', () => {
    const byMinistry = { by: 'ministry' as const };
    grant(aGrant(1, 'admin', 'ADMINISTER', TODAY), [], byMinistry).then(granted(1, 'admin', 'ADMINISTER', TODAY));
    grant(aGrant(1, 'admin', 'SIGN', TODAY), [], byMinistry).refused('administrators-grant');
    grant(aGrant(2, 'zwei', 'ADMINISTER', TODAY), [admin], byMinistry).refused('administrator-there', { since: '2022-07-01' });
    grant(aGrant(2, 'zwei', 'ADMINISTER', TODAY), [granted(1, 'admin', 'ADMINISTER', '2024-01-01')], byMinistry).refused(
      'administrator-there',
      { since: '2024-01-01' },
    );
    const over = [granted(1, 'admin', 'ADMINISTER', '2022-07-01', '2023-06-14')];
    grant(aGrant(2, 'zwei', 'ADMINISTER', TODAY), over, byMinistry).then(granted(2, 'zwei', 'ADMINISTER', TODAY));
  });
});

describe('taking a role', () => {
  it('works at once by yesterday as its last day, and the same again adds nothing', () => {
    const history = [admin, granted(2, 'ines', 'SIGN', '2022-07-01')];
    revoke(2, '2023-06-14', history).then(revoked(2, 'ines', 'SIGN', '2023-06-14'));
    revoke(2, '2023-06-14', [...history, revoked(2, 'ines', 'SIGN', '2023-06-14')]).nothing();
    revoke(2, '2023-06-13', history).refused('not-in-the-past', { day: '2023-06-14', today: TODAY });
    revoke(2, '2023-12-31', [...history, revoked(2, 'ines', 'SIGN', '2023-06-30')]).refused('already-ended', { lastDay: '2023-06-30' });
    revoke(9, '2023-06-14', history).refused('grant-unknown');
  });

  it('takes one away before it begins', () => {
    const history = [admin, granted(2, 'ines', 'SIGN', '2024-01-01')];
    const taken = [...history, revoked(2, 'ines', 'SIGN', '2023-06-14')];
    revoke(2, '2023-06-14', history).then(revoked(2, 'ines', 'SIGN', '2023-06-14'));
    expect(rolesOf('ines', '2024-01-01', taken)).toEqual([]);
  });

  it('leaves no day without an administrator that had one', () => {
    revoke(1, '2023-06-30', [admin]).refused('last-administrator', { day: '2023-07-01' });
    const second = granted(2, 'zwei', 'ADMINISTER', '2023-09-01');
    revoke(1, '2023-06-30', [admin, second]).refused('last-administrator', { day: '2023-07-01' });
    revoke(1, '2023-08-31', [admin, second]).then(revoked(1, 'admin', 'ADMINISTER', '2023-08-31'));
    revoke(1, '2023-08-31', [admin, granted(2, 'zwei', 'ADMINISTER', '2023-09-01', '2024-12-31')]).refused('last-administrator', {
      day: '2025-01-01',
    });
    revoke(1, '2023-08-31', [admin, second, revoked(2, 'zwei', 'ADMINISTER', '2023-06-14')]).refused('last-administrator', {
      day: '2023-09-01',
    });
    revoke(2, '2023-06-14', [admin, second]).then(revoked(2, 'zwei', 'ADMINISTER', '2023-06-14'));
  });
});

describe('a deputy', () => {
  const ines = granted(2, 'ines', 'SIGN', '2022-07-01', '2023-08-10');
  const cmd = aDeputy(1, 'ines', 'jan', '2023-07-31', '2023-08-18');

  it('is appointed for days, and the same again adds nothing', () => {
    appoint(cmd, [admin, ines]).then(appointed(1, 'ines', 'jan', '2023-07-31', '2023-08-18'));
    appoint({ ...cmd, deputyId: deputyId(2) }, [admin, ines, appointed(1, 'ines', 'jan', '2023-07-31', '2023-08-18')]).nothing();
    appoint(aDeputy(1, 'ines', 'jan', '2023-06-14', '2023-08-18'), [admin, ines]).refused('not-in-the-past', {
      day: '2023-06-14',
      today: TODAY,
    });
    appoint(aDeputy(1, 'ines', 'jan', '2023-07-31', '2023-07-30'), [admin, ines]).refused('dates-out-of-order', {
      effectiveOn: '2023-07-30',
      earliest: '2023-07-31',
    });
    for (const unfit of ['person-unknown', 'person-of-state'] as const)
      given(rightsDecider, [admin, ines])
        .when((s) => decideAppointDeputy(cmd, s, { party: STANDING, unfit, by: ADMIN, today: TODAY, humanOf: humans() }))
        .refused(unfit, { person: cmd.deputyPersonId });
    appoint(aDeputy(1, 'ines', 'ines', '2023-07-31', '2023-08-18'), [admin, ines]).refused('deputy-of-oneself');
    appoint(cmd, [admin, ines], humans({ jan: per('ines') })).refused('deputy-of-oneself');
    appoint(aDeputy(1, 'ines', 'jan', '2023-08-11', '2023-08-18'), [admin, ines]).refused('nothing-to-represent', {
      from: '2023-08-11',
      lastDay: '2023-08-18',
    });
    appoint(cmd, [admin, ines], humans(), { ...STANDING, merged: { into: partyIdOf(WERTHEIM), on: '2023-07-01' } }).refused(
      'party-merged',
      {
        name: 'Wertheim',
        mergedOn: '2023-07-01',
        into: partyIdOf(WERTHEIM),
      },
    );
  });

  it('may do what the person may, on those days and no longer than the person; their own deputy may nothing by that', () => {
    const history = [
      admin,
      ines,
      granted(3, 'jan', 'EDIT', '2022-07-01'),
      appointed(1, 'ines', 'jan', '2023-07-31', '2023-08-18'),
      appointed(2, 'jan', 'mia', '2023-07-31', '2023-08-18'),
    ];
    expect(['2023-07-30', '2023-07-31', '2023-08-10', '2023-08-11'].map((day) => rolesOf('jan', day, history))).toEqual([
      ['EDIT'],
      ['EDIT', 'SIGN'],
      ['EDIT', 'SIGN'],
      ['EDIT'],
    ]);
    expect(rolesOf('mia', '2023-08-01', history)).toEqual(['EDIT']);
    expect(rolesOf('jan', '2023-08-01', [...history, dismissed(1, 'ines', 'jan', '2023-07-31')])).toEqual(['EDIT']);
    expect(rolesOf('anders', '2023-08-01', history, humans({ jan: per('anders') }))).toEqual(['EDIT', 'SIGN']);
  });

  it('is dismissed, from today on', () => {
    const history = [admin, ines, appointed(1, 'ines', 'jan', TODAY, '2023-08-18')];
    const dismiss = (n: number, lastDay: string, events: readonly RightsEvent[] = history, by = ADMIN) =>
      given(rightsDecider, events).when((s) =>
        decideDismissDeputy({ partyId: PARTY_ID, deputyId: deputyId(n), lastDay, reason: SOURCE }, s, { by, today: TODAY }),
      );
    dismiss(1, '2023-06-14').then(dismissed(1, 'ines', 'jan', '2023-06-14'));
    dismiss(1, '2023-06-14', [...history, dismissed(1, 'ines', 'jan', '2023-06-14')]).nothing();
    dismiss(1, '2023-08-19').refused('already-ended', { lastDay: '2023-08-18' });
    dismiss(1, '2023-06-01').refused('not-in-the-past', { day: '2023-06-02', today: TODAY });
    dismiss(2, '2023-06-14').refused('deputy-unknown');
    dismiss(1, '2023-06-14', history, JAN).refused('deputies-by-deputy', { represents: per('admin') });
  });
});

describe('leap days', () => {
  const revokeOn = (today: string, lastDay: string, history: readonly RightsEvent[]) =>
    given(rightsDecider, history).when((s) =>
      decideRevoke({ partyId: PARTY_ID, grantId: grantId(2), lastDay, reason: SOURCE }, s, { today, by: ADMIN, humanOf: humans() }),
    );

  it('are days like others: a role is held on 29 February, and taken at once on 1 March it ended with it', () => {
    const signs = [admin, granted(2, 'ines', 'SIGN', '2024-02-29', '2024-02-29')];
    expect(['2024-02-28', '2024-02-29', '2024-03-01'].map((day) => rolesOf('ines', day, signs))).toEqual([[], ['SIGN'], []]);
    const open = [admin, granted(2, 'ines', 'SIGN', '2024-01-01')];
    revokeOn('2024-03-01', '2024-02-29', open).then(revoked(2, 'ines', 'SIGN', '2024-02-29'));
    revokeOn('2024-03-01', '2024-02-28', open).refused('not-in-the-past', { day: '2024-02-29', today: '2024-03-01' });
    revokeOn('2023-03-01', '2023-02-28', open.slice(0, 1).concat(granted(2, 'ines', 'SIGN', '2023-01-01'))).then(
      revoked(2, 'ines', 'SIGN', '2023-02-28'),
    );
  });
});

describe('a deputy of who administers', () => {
  const away = appointed(1, 'admin', 'jan', TODAY, '2023-06-30');
  const history = [admin, granted(2, 'jan', 'EDIT', '2022-07-01'), granted(3, 'ines', 'SIGN', '2022-07-01'), away];
  const by = (name: string, day: string, events: readonly RightsEvent[] = history, humanOf = humans()) =>
    decidedBy(given(rightsDecider, events).state(), per(name), day, humanOf);

  it('is one on their days only, and not where they administer themselves', () => {
    expect(by('jan', TODAY)).toEqual(JAN);
    expect(by('jan', '2023-07-01')).toEqual({ human: per('jan'), asDeputyOf: [] });
    expect(by('admin', TODAY)).toEqual(ADMIN);
    expect(by('jan', TODAY, [...history, granted(4, 'jan', 'ADMINISTER', TODAY)])).toEqual({ human: per('jan'), asDeputyOf: [] });
    expect(by('jan', TODAY, [admin, appointed(1, 'neu', 'jan', TODAY, '2023-06-30')], humans({ neu: per('admin') }))).toEqual(JAN);
  });

  it('gives and takes what others may do, and the event says in whose place', () => {
    grant(aGrant(5, 'mia', 'EDIT', TODAY), history, { by: JAN }).then(
      RoleGranted({ ...aGrant(5, 'mia', 'EDIT', TODAY), asDeputyOf: per('admin') }),
    );
    revoke(3, '2023-06-14', history, JAN).then(RoleRevoked({ ...revoked(3, 'ines', 'SIGN', '2023-06-14').data, asDeputyOf: per('admin') }));
  });

  it('takes nothing over: neither who administers, nor their own roles or those of whom they represent', () => {
    const not = (person: string, role: PartyRole) => ['not-as-deputy', { represents: per('admin'), person: per(person), role }] as const;
    grant(aGrant(5, 'jan', 'ADMINISTER', TODAY), history, { by: JAN }).refused(...not('jan', 'ADMINISTER'));
    grant(aGrant(5, 'mia', 'ADMINISTER', TODAY), history, { by: JAN }).refused(...not('mia', 'ADMINISTER'));
    grant(aGrant(5, 'jan', 'SIGN', TODAY), history, { by: JAN }).refused(...not('jan', 'SIGN'));
    grant(aGrant(5, 'jan-neu', 'SIGN', TODAY), history, { by: JAN, humanOf: humans({ 'jan-neu': per('jan') }) }).refused(
      ...not('jan', 'SIGN'),
    );
    grant(aGrant(5, 'admin', 'SIGN', TODAY), history, { by: JAN }).refused(...not('admin', 'SIGN'));
    revoke(1, '2023-06-14', [...history, granted(4, 'mia', 'ADMINISTER', TODAY)], JAN).refused(...not('admin', 'ADMINISTER'));
    revoke(2, '2023-06-14', history, JAN).refused(...not('jan', 'EDIT'));
  });

  it('appoints no deputies', () =>
    appoint(aDeputy(2, 'ines', 'mia', TODAY, '2023-06-30'), history, humans(), STANDING, JAN).refused('deputies-by-deputy', {
      represents: per('admin'),
    }));
});

describe('days that are covered', () => {
  it.each([
    [{ from: '2023-01-01' }, [], '2023-01-01'],
    [{ from: '2023-01-01' }, [{ from: '2022-01-01' }], undefined],
    [{ from: '2023-01-01', lastDay: '2023-01-31' }, [{ from: '2023-01-01', lastDay: '2023-01-31' }], undefined],
    [{ from: '2023-01-01' }, [{ from: '2023-01-01', lastDay: '2023-01-31' }], '2023-02-01'],
    [{ from: '2023-01-01' }, [{ from: '2023-01-01', lastDay: '2023-01-31' }, { from: '2023-02-01' }], undefined],
    [{ from: '2023-01-01' }, [{ from: '2023-01-01', lastDay: '2023-01-31' }, { from: '2023-02-02' }], '2023-02-01'],
    [{ from: '2023-01-02', lastDay: '2023-01-01' }, [], undefined],
  ])('%j by %j: first uncovered %s', (span, by, day) => expect(firstUncovered(span, by)).toBe(day));
});
