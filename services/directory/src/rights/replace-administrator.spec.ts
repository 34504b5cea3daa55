import { addDays, defined, derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { rolesOn } from '@paktwerk/platform';
import { SOURCE } from '../party/party.fixture';
import { REPLACEMENT_DAYS } from '../parameters';
import { partyIdOf } from '../shared/keys';
import { ReplacementConfirmed, ReplacementProposed, ReplacementWithdrawn } from './events';
import type { RightsEvent } from './events';
import type { Standing } from './grant-role';
import { decideConfirmReplacement, decideProposeReplacement, decideWithdrawReplacement } from './replace-administrator';
import { PARTY_ID, STANDING, TODAY, appointed, grantId, granted, humans, per, revoked } from './rights.fixture';
import { rightsDecider } from './state';

const YESTERDAY = addDays(TODAY, -1);
const LAST_DAY = addDays(TODAY, REPLACEMENT_DAYS.value);
const replacementId = (n: number): string => derivedId('rpl', String(n));
const named = (n: number, person: string, lost = 'admin') => ({
  partyId: PARTY_ID,
  replacementId: replacementId(n),
  personId: per(person),
  lostPersonId: per(lost),
});
const proposed = (n: number, person: string, by = 'ministry') =>
  ReplacementProposed({ ...named(n, person), reason: SOURCE, proposedBy: per(by), proposedOn: TODAY, lastDay: LAST_DAY });
const confirmed = (n: number, person: string, confirmedOn = TODAY) =>
  ReplacementConfirmed({ ...named(n, person), proposedBy: per('ministry'), confirmedBy: per('minister'), confirmedOn });
const withdrawn = (n: number, person: string) => ReplacementWithdrawn({ ...named(n, person), withdrawnOn: TODAY });
const taken = (n: number, person: string, lastDay = YESTERDAY) => revoked(n, person, 'ADMINISTER', lastDay);

interface More {
  readonly by?: string;
  readonly unfit?: 'person-unknown' | 'person-of-state';
  readonly party?: Standing;
  readonly today?: string;
  readonly humanOf?: (id: string) => string;
}
const circumstances = ({ unfit, party = STANDING, today = TODAY, humanOf = humans() }: More) => ({
  ...defined({ unfit }),
  party,
  today,
  humanOf,
});
const admin = granted(1, 'admin', 'ADMINISTER', '2022-07-01');
const propose = (person: string, history: readonly RightsEvent[] = [admin], more: More = {}) =>
  given(rightsDecider, history).when((s) =>
    decideProposeReplacement(
      { partyId: PARTY_ID, replacementId: replacementId(1), personId: per(person), reason: SOURCE, by: per(more.by ?? 'ministry') },
      s,
      circumstances(more),
    ),
  );
const confirm = (history: readonly RightsEvent[], more: More = {}, n = 1) =>
  given(rightsDecider, history).when((s) =>
    decideConfirmReplacement(
      { partyId: PARTY_ID, replacementId: replacementId(n), grantId: grantId(9), by: per(more.by ?? 'minister') },
      s,
      circumstances(more),
    ),
  );
const withdraw = (history: readonly RightsEvent[], n = 1) =>
  given(rightsDecider, history).when((s) => decideWithdrawReplacement({ partyId: PARTY_ID, replacementId: replacementId(n) }, s, TODAY));

describe('replacing a lost administrator', () => {
  it('is proposed where one person administers, and the same again adds nothing', () => {
    propose('jan').then(proposed(1, 'jan'));
    propose('jan', [admin, proposed(7, 'jan')]).nothing();
    propose('jan', [admin, proposed(7, 'jan-alt')], { humanOf: humans({ 'jan-alt': per('jan') }) }).nothing();
    propose('jan', [admin, proposed(7, 'jan')], { by: 'minister' }).refused('replacement-proposed', {
      proposedOn: TODAY,
      person: per('jan'),
    });
    propose('mia', [admin, proposed(7, 'jan')]).refused('replacement-proposed', { proposedOn: TODAY, person: per('jan') });
    propose('mia', [admin, proposed(7, 'jan'), withdrawn(7, 'jan')]).then(proposed(1, 'mia'));
  });

  it('takes effect on the day on which another person confirms it: the new one begins, the lost one ended the day before', () => {
    confirm([admin, proposed(1, 'jan')]).then(confirmed(1, 'jan'), granted(9, 'jan', 'ADMINISTER', TODAY), taken(1, 'admin'));
    confirm([admin, proposed(1, 'jan'), confirmed(1, 'jan')]).nothing();
    confirm([admin, proposed(1, 'jan')], { today: LAST_DAY }).then(
      confirmed(1, 'jan', LAST_DAY),
      granted(9, 'jan', 'ADMINISTER', LAST_DAY),
      taken(1, 'admin', addDays(LAST_DAY, -1)),
    );
  });

  it('takes every role of administering that the lost person has or will have, under whichever sign-in, and no other role', () => {
    const history = [
      granted(1, 'admin', 'ADMINISTER', '2022-07-01', TODAY),
      granted(2, 'admin-neu', 'ADMINISTER', '2023-07-01'),
      granted(3, 'admin', 'SIGN', '2022-07-01'),
      granted(4, 'admin', 'ADMINISTER', '2021-01-01', YESTERDAY),
      granted(5, 'mia', 'ADMINISTER', '2024-01-01'),
      proposed(1, 'jan'),
    ];
    confirm(history, { humanOf: humans({ 'admin-neu': per('admin') }) }).then(
      confirmed(1, 'jan'),
      granted(9, 'jan', 'ADMINISTER', TODAY),
      taken(1, 'admin'),
      taken(2, 'admin-neu'),
    );
  });

  it('leaves every day with an administrator that had one', () => {
    const after = given(rightsDecider, [
      admin,
      proposed(1, 'jan'),
      confirmed(1, 'jan'),
      granted(9, 'jan', 'ADMINISTER', TODAY),
      taken(1, 'admin'),
    ]).state();
    expect([YESTERDAY, TODAY, '2099-01-01'].map((day) => ['admin', 'jan'].map((p) => rolesOn(after, per(p), day, humans())))).toEqual([
      [['ADMINISTER'], []],
      [[], ['ADMINISTER']],
      [[], ['ADMINISTER']],
    ]);
  });

  it('gives the role to the human that the proposed person is by now', () =>
    confirm([admin, proposed(1, 'jan')], { humanOf: humans({ jan: per('jan-neu') }) }).then(
      confirmed(1, 'jan'),
      granted(9, 'jan-neu', 'ADMINISTER', TODAY),
      taken(1, 'admin'),
    ));

  it('is not confirmed by who proposed it, under whichever sign-in', () => {
    confirm([admin, proposed(1, 'jan')], { by: 'ministry' }).refused('replacement-four-eyes', { proposedOn: TODAY });
    confirm([admin, proposed(1, 'jan')], { humanOf: humans({ ministry: per('minister') }) }).refused('replacement-four-eyes', {
      proposedOn: TODAY,
    });
  });

  it('is refused for somebody unknown or who administers already, and for a party that is no more', () => {
    const merged = { ...STANDING, merged: { into: partyIdOf('08128064'), on: TODAY } };
    const gone = ['party-merged', { name: 'Wertheim', mergedOn: TODAY, into: partyIdOf('08128064') }] as const;
    propose('fremd', [admin], { unfit: 'person-unknown' }).refused('person-unknown', { person: per('fremd') });
    confirm([admin, proposed(1, 'jan')], { unfit: 'person-unknown' }).refused('person-unknown', { person: per('jan') });
    propose('beamtin', [admin], { unfit: 'person-of-state' }).refused('person-of-state', { person: per('beamtin') });
    confirm([admin, proposed(1, 'jan')], { unfit: 'person-of-state' }).refused('person-of-state', { person: per('jan') });
    propose('jan', [admin], { party: merged }).refused(...gone);
    confirm([admin, proposed(1, 'jan')], { party: merged }).refused(...gone);
    propose('admin').refused('replaces-themselves', { person: per('admin') });
    propose('admin-neu', [admin], { humanOf: humans({ 'admin-neu': per('admin') }) }).refused('replaces-themselves', {
      person: per('admin'),
    });
    confirm([admin, proposed(1, 'jan')], { humanOf: humans({ jan: per('admin') }) }).refused('replaces-themselves', {
      person: per('admin'),
    });
  });

  it('is refused where somebody else administers, or nobody', () => {
    const second = granted(2, 'mia', 'ADMINISTER', TODAY);
    propose('jan', [admin, second]).refused('others-administer', { administrators: 2 });
    confirm([admin, proposed(1, 'jan'), second]).refused('others-administer', { administrators: 2 });
    propose('jan', []).refused('nobody-administers');
    propose('jan', [granted(1, 'admin', 'ADMINISTER', '2022-07-01', YESTERDAY)]).refused('nobody-administers');
    propose('jan', [admin, granted(2, 'mia', 'ADMINISTER', addDays(TODAY, 1))]).then(proposed(1, 'jan'));
    confirm([admin, proposed(1, 'jan'), second, taken(1, 'admin')]).refused('administered-again', { person: per('mia') });
  });

  it('is not stopped by a deputy of the lost person', () =>
    propose('jan', [admin, appointed(1, 'admin', 'mia', TODAY, '2023-06-30')]).then(proposed(1, 'jan')));

  it('waits for the days of the parameter, and is then proposed anew', () => {
    const late = { today: addDays(LAST_DAY, 1) };
    confirm([admin, proposed(1, 'jan')], late).refused('replacement-expired', { lastDay: LAST_DAY });
    propose('mia', [admin, proposed(7, 'jan')], late).then(
      ReplacementProposed({
        ...named(1, 'mia'),
        reason: SOURCE,
        proposedBy: per('ministry'),
        proposedOn: late.today,
        lastDay: addDays(late.today, REPLACEMENT_DAYS.value),
      }),
    );
  });

  it('is withdrawn until it is confirmed, and the same again adds nothing', () => {
    const open = [admin, proposed(1, 'jan')];
    withdraw(open).then(withdrawn(1, 'jan'));
    withdraw([...open, withdrawn(1, 'jan')]).nothing();
    withdraw([...open, confirmed(1, 'jan')]).refused('replacement-not-proposed');
    withdraw([admin]).refused('replacement-not-proposed');
    withdraw(open, 2).refused('replacement-not-proposed');
    confirm([...open, withdrawn(1, 'jan')]).refused('replacement-not-proposed');
    confirm([admin]).refused('replacement-not-proposed');
    confirm([...open, withdrawn(1, 'jan'), proposed(2, 'mia')]).refused('replacement-not-proposed');
  });

  it('is what was proposed last: what is said of an earlier one changes nothing', () => {
    const last = given(rightsDecider, [admin, proposed(1, 'jan'), withdrawn(1, 'jan'), proposed(2, 'mia'), withdrawn(1, 'jan')]).state();
    expect([last.replacement?.replacementId, last.replacement?.standing]).toEqual([replacementId(2), 'proposed']);
  });

  it('knows leap days: confirmed on 1 March the lost role ends on 29 February, and 14 days run over it', () => {
    const confirmOn = (day: string) =>
      confirm([admin, ReplacementProposed({ ...proposed(1, 'jan').data, proposedOn: '2024-02-20', lastDay: '2024-03-05' })], {
        today: day,
      });
    propose('jan', [admin], { today: '2024-02-20' }).then(
      ReplacementProposed({ ...proposed(1, 'jan').data, proposedOn: '2024-02-20', lastDay: '2024-03-05' }),
    );
    confirmOn('2024-03-01').then(
      confirmed(1, 'jan', '2024-03-01'),
      granted(9, 'jan', 'ADMINISTER', '2024-03-01'),
      taken(1, 'admin', '2024-02-29'),
    );
    confirmOn('2024-03-06').refused('replacement-expired', { lastDay: '2024-03-05' });
  });
});
