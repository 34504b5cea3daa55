import { given } from '@paktwerk/testing';
import { erased, holdLifted, holdPlaced, registered } from '../person/person.fixture';
import { personDecider } from '../person/state';
import { decideLiftHold, decidePlaceHold } from './hold-data';

const cmd = { district: '08111', reason: 'Prüfung durch den Rechnungshof' };
const place = (s: Parameters<typeof decidePlaceHold>[1]) => decidePlaceHold(cmd, s, '2022-10-02');
const lift = (s: Parameters<typeof decideLiftHold>[1]) => decideLiftHold(cmd, s, '2022-10-02');

describe('holding the data of a person', () => {
  it('is a fact of each district, once', () => {
    given(personDecider, [registered()]).when(place).then(holdPlaced('2022-10-02'));
    given(personDecider, [registered(), holdPlaced('2022-10-01')])
      .when(place)
      .nothing();
    given(personDecider, [registered(), holdPlaced('2022-10-01', '08115')])
      .when(place)
      .then(holdPlaced('2022-10-02'));
  });

  it('is lifted by the district that placed it, and by no other', () => {
    given(personDecider, [registered(), holdPlaced('2022-10-01')])
      .when(lift)
      .then(holdLifted('2022-10-02'));
    given(personDecider, [registered(), holdPlaced('2022-10-01', '08115')])
      .when(lift)
      .nothing();
    expect(
      given(personDecider, [registered(), holdPlaced('2022-10-01'), holdPlaced('2022-10-01', '08115'), holdLifted('2022-10-02')]).state(),
    ).toMatchObject({
      holds: [{ district: '08115', placedOn: '2022-10-01' }],
    });
  });

  it('needs a person whose data are there', () => {
    for (const change of [place, lift]) {
      given(personDecider).when(change).refused('person-unknown');
      given(personDecider, [registered(), erased('2022-10-01')])
        .when(change)
        .refused('person-erased', { erasedOn: '2022-10-01' });
    }
  });
});
