import { given } from '@paktwerk/testing';
import { partyIdOf } from '../shared/keys';
import { nameOn } from '../shared/names';
import type { PartyEvent } from './events';
import { KUELSHEIM, SOURCE, WERTHEIM, merged, registered, renamed } from './party.fixture';
import { decideRename } from './rename-party';
import { partyDecider } from './state';

const rename = (name: string, effectiveOn: string, history: readonly PartyEvent[] = [registered(WERTHEIM)]) =>
  given(partyDecider, history).when((s) =>
    decideRename({ partyId: partyIdOf(WERTHEIM), name, source: SOURCE, effectiveOn }, s, '2024-06-01'),
  );
const namesOf = (...history: readonly PartyEvent[]) => {
  const state = given(partyDecider, history).state();
  return state.kind === 'none' ? [] : state.names;
};

describe('renaming a party', () => {
  it('holds from its day on; the same again adds nothing', () => {
    rename('Stadt Wertheim', '2024-01-01').then(renamed(WERTHEIM, 'Stadt Wertheim', '2024-01-01'));
    rename('Stadt Wertheim', '2024-01-01', [registered(WERTHEIM), renamed(WERTHEIM, 'Stadt Wertheim', '2024-01-01')]).nothing();
    rename('Wertheim', '2024-01-01').nothing();
  });

  it('is planned for a year ahead at most, so that a mistyped century blocks nothing', () => {
    rename('Stadt Wertheim', '2025-06-02').then(renamed(WERTHEIM, 'Stadt Wertheim', '2025-06-02'));
    rename('Stadt Wertheim', '2025-06-03').refused('too-far-ahead', { effectiveOn: '2025-06-03', latest: '2025-06-02' });
  });

  it('is taken back by the old name for the same day', () => {
    const planned = [registered(WERTHEIM), renamed(WERTHEIM, 'Stadt Wertheim', '2025-01-01')];
    rename('Wertheim', '2025-01-01', planned).then(renamed(WERTHEIM, 'Wertheim', '2025-01-01'));
  });

  it('is refused to a name in which something is unseen', () =>
    rename('Wert\u202Eheim', '2024-01-01').refused('name-unseen', { name: 'Wert⟨U+202E⟩heim' }));

  it('is known on both axes: what is recorded later may hold earlier', () => {
    const names = namesOf(registered(WERTHEIM), renamed(WERTHEIM, 'C', '2024-01-01'), renamed(WERTHEIM, 'B', '2020-01-01'));
    expect(['2011-12-31', '2019-12-31', '2020-01-01', '2023-12-31', '2024-01-01'].map((day) => nameOn(names, day))).toEqual([
      'Wertheim',
      'Wertheim',
      'B',
      'B',
      'C',
    ]);
    expect(
      nameOn(namesOf(registered(WERTHEIM), renamed(WERTHEIM, 'B', '2020-01-01'), renamed(WERTHEIM, 'D', '2020-01-01')), '2021-01-01'),
    ).toBe('D');
  });

  it('is refused before the party was, after it was merged, and of a party that is not there', () => {
    rename('A', '2011-12-30').refused('dates-out-of-order', { effectiveOn: '2011-12-30', earliest: '2011-12-31' });
    const gone = [registered(WERTHEIM), merged(WERTHEIM, KUELSHEIM, '2020-01-01')];
    rename('A', '2020-01-01', gone).refused('party-merged', { name: 'Wertheim', mergedOn: '2020-01-01', into: partyIdOf(KUELSHEIM) });
    rename('A', '2019-12-31', gone).then(renamed(WERTHEIM, 'A', '2019-12-31'));
    rename('A', '2020-01-01', []).refused('party-unknown', { party: partyIdOf(WERTHEIM) });
  });
});
