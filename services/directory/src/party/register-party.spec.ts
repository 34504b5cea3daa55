import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { partyIdOf } from '../shared/keys';
import type { PartyEvent } from './events';
import { MAIN_TAUBER, STUTTGART, WERTHEIM, merged, party, registered, renamed } from './party.fixture';
import { decideRegister } from './register-party';
import type { RegisterParty } from './register-party';
import { formOf, partyDecider, validFrom } from './state';

const state = (...events: readonly PartyEvent[]) => fold(partyDecider, events);
const nobody = state();
const register = (cmd: RegisterParty, history: readonly PartyEvent[] = [], district = nobody) =>
  given(partyDecider, history).when((s) => decideRegister(cmd, s, district));

describe('registering a party', () => {
  it('enters a district, and the same again adds nothing', () => {
    register(party(STUTTGART)).then(registered(STUTTGART));
    register(party(STUTTGART), [registered(STUTTGART)]).nothing();
  });

  it('enters a municipality in a district that is there', () => {
    register(party(WERTHEIM), [], state(registered(MAIN_TAUBER))).then(registered(WERTHEIM));
    register(party(WERTHEIM)).refused('district-unknown', { key: WERTHEIM, district: MAIN_TAUBER });
  });

  it('gives a Stadtkreis its second key: one party, a district and a municipality', () => {
    const city = [registered(STUTTGART)];
    expect(partyIdOf('08111000')).toBe(partyIdOf(STUTTGART));
    register(party('08111000'), city, state(...city)).then(registered('08111000'));
    register(party('08111000'), [...city, registered('08111000')], state(...city)).nothing();
    register(party('08111000', { name: 'Stadt Stuttgart' }), city, state(...city)).refused('names-differ', {
      name: 'Stadt Stuttgart',
      registered: 'Stuttgart',
    });
  });

  it('has the form of whichever entry has one, and is since the first of them', () => {
    const city = state(registered('08111000', { effectiveOn: '2020-01-01' }), registered(STUTTGART));
    if (city.kind === 'none') throw new Error('nobody');
    expect([formOf(city), validFrom(city), city.entries.map((e) => e.kind)]).toEqual(['URBAN', '2011-12-31', ['MUNICIPALITY', 'DISTRICT']]);
    expect([state(renamed(STUTTGART, 'x', '2020-01-01')), state(merged(STUTTGART, WERTHEIM, '2020-01-01'))]).toEqual([nobody, nobody]);
  });

  it('takes no municipal key with three zeros for a rural district', () => {
    const rural = [registered(MAIN_TAUBER)];
    register(party('08128000'), rural, state(...rural)).refused('key-of-rural-district', {
      key: '08128000',
      district: 'Main-Tauber-Kreis',
    });
  });

  it('refuses other particulars under a key that is taken, also after a renaming', () => {
    const there = [registered('T-CARITAS'), renamed('T-CARITAS', 'Caritas Nord', '2020-01-01')];
    register(party('T-CARITAS'), there).nothing();
    register(party('T-CARITAS', { name: 'Diakonie' }), there).refused('party-registered', { key: 'T-CARITAS', name: 'Caritas' });
  });

  it.each([
    ['DISTRICT', WERTHEIM],
    ['DISTRICT', '0811'],
    ['MUNICIPALITY', STUTTGART],
    ['MUNICIPALITY', '٠٨١٢٨١٣١'],
    ['CARRIER', 'CARITAS'],
    ['CARRIER', 'Z-CARITAS'],
    ['CARRIER', 'T-'],
    ['CARRIER', 'T-A--'],
    ['CARRIER', 'T-A--B'],
    ['CARRIER', WERTHEIM],
  ] as const)('refuses as a %s the key %s', (kind, key) =>
    register(party(WERTHEIM, { kind, key })).refused('key-of-other-kind', { key, kind }),
  );

  it.each([
    ['a mark that turns the direction of writing', 'Cari\u202Etas', 'Cari⟨U+202E⟩tas'],
    ['a control character', 'Cari\u0007tas', 'Cari⟨U+0007⟩tas'],
    ['a new line', 'Caritas\nNord', 'Caritas Nord'],
    ['a blank at its edge', 'Caritas ', 'Caritas'],
  ])('refuses a name with %s', (_, name, shown) => {
    register(party('T-CARITAS', { name })).refused('name-unseen', { name: shown });
  });

  it('asks for the form of districts, and of nothing else', () => {
    const { form: _, ...formless } = party(STUTTGART);
    register(formless).refused('form-of-district', { key: STUTTGART });
    register(party('T-CARITAS', { form: 'URBAN' })).refused('form-of-district', { key: 'T-CARITAS' });
  });

  it('enters no municipality before its district, nor after that was merged', () => {
    const district = state(registered(MAIN_TAUBER, { effectiveOn: '2012-01-01' }), merged(MAIN_TAUBER, '08125', '2020-01-01'));
    register(party(WERTHEIM), [], district).refused('dates-out-of-order', { effectiveOn: '2011-12-31', earliest: '2012-01-01' });
    register(party(WERTHEIM, { effectiveOn: '2020-01-01' }), [], district).refused('party-merged', {
      name: 'Main-Tauber-Kreis',
      mergedOn: '2020-01-01',
      into: partyIdOf('08125'),
    });
  });
});
