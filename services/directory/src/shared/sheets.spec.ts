import type { Sheet } from '@paktwerk/sheets';
import { partiesSheet } from '../party/parties-sheet';
import type { PartyListItem } from '../party/views';
import { proposalsSheet } from '../proposal/proposals-sheet';
import type { ProposalItem } from '../proposal/views';
import { peopleSheet } from '../rights/people-sheet';
import { PARTY_ID, deputyId, grantId, per } from '../rights/rights.fixture';
import type { PartyPeopleView } from '../rights/views';

/** What a person reads, and what a spreadsheet calculates with where that is more. */
const shown = (sheet: Sheet) => ({
  ...sheet,
  rows: [...sheet.rows].map((row) =>
    row.map(({ text, value }) => (value?.value === undefined ? text : { text, [value.kind]: value.value })),
  ),
});
const day = (text: string, value: string) => ({ text, day: value });

describe('files of the directory', () => {
  it('of parties say keys, names, kinds, figures with their mark, and days', () => {
    const city: PartyListItem = {
      partyId: PARTY_ID,
      name: 'Stuttgart',
      kinds: ['DISTRICT', 'MUNICIPALITY'],
      key: '08111',
      furtherKey: '08111000',
      form: 'URBAN',
      district: '08111',
      districtName: 'Stadtkreis Stuttgart',
      inhabitants: { count: 626_275, on: '2021-12-31', mark: 'F' },
      validFrom: '2011-12-31',
      validUntil: '2024-02-29',
    };
    const carrier: PartyListItem = { partyId: PARTY_ID, name: 'Caritas', kinds: ['CARRIER'], key: 'T-CARITAS', validFrom: '2015-01-01' };
    const others: readonly PartyListItem[] = [
      { ...carrier, key: '08128', kinds: ['DISTRICT'], form: 'RURAL' },
      { ...carrier, key: 'Z-X', kinds: ['GROUPING'] },
    ];
    expect(shown(partiesSheet([city, carrier, ...others], '2024-02-28'))).toEqual({
      name: 'verzeichnis-2024-02-28',
      notes: [['Stichtag', '28.02.2024']],
      header: [
        'Schlüssel',
        'Weiterer Schlüssel',
        'Name',
        'Art',
        'Form',
        'Kreis',
        'Name des Kreises',
        'Einwohner',
        'Stichtag der Einwohner',
        'Kennzeichen der Einwohnerzahl',
        'Gültig ab',
        'Nicht mehr gültig ab',
      ],
      rows: [
        [
          '08111',
          '08111000',
          'Stuttgart',
          'Kreis, Gemeinde',
          'Stadtkreis',
          '08111',
          'Stadtkreis Stuttgart',
          { text: '', count: 626_275 },
          day('31.12.2021', '2021-12-31'),
          'F',
          day('31.12.2011', '2011-12-31'),
          day('29.02.2024', '2024-02-29'),
        ],
        ['T-CARITAS', '', 'Caritas', 'Träger', '', '', '', '', '', '', day('01.01.2015', '2015-01-01'), ''],
        ['08128', '', 'Caritas', 'Kreis', 'Landkreis', '', '', '', '', '', day('01.01.2015', '2015-01-01'), ''],
        ['Z-X', '', 'Caritas', 'Zusammenschluss', '', '', '', '', '', '', day('01.01.2015', '2015-01-01'), ''],
      ],
    });
    expect(partiesSheet([], '2024-02-28', '2024-03-31T00:59:59.999Z').notes).toEqual([
      ['Stichtag', '28.02.2024'],
      ['Wissensstand', '31.03.2024, 01:59:59 Uhr (UTC+01:00)'],
    ]);
  });

  it('of people say roles and deputies, and who is proposed to administer', () => {
    const view: PartyPeopleView = {
      partyId: PARTY_ID,
      name: 'Wertheim',
      people: [],
      grants: [
        { grantId: grantId(1), personId: per('anna'), name: 'Anna', role: 'ADMINISTER', from: '2022-07-01', standing: 'current' },
        { grantId: grantId(2), personId: per('weg'), role: 'SIGN', from: '2024-01-01', lastDay: '2024-02-29', standing: 'upcoming' },
      ],
      deputies: [
        {
          deputyId: deputyId(1),
          personId: per('anna'),
          name: 'Anna',
          deputyPersonId: per('jan'),
          deputyName: 'Jan',
          from: '2023-01-01',
          lastDay: '2023-01-05',
          standing: 'ended',
        },
        {
          deputyId: deputyId(2),
          personId: per('weg'),
          deputyPersonId: per('fort'),
          from: '2023-01-01',
          lastDay: '2023-01-05',
          standing: 'ended',
        },
      ],
      isAdministered: true,
      mayAdminister: false,
      effectiveOn: '2023-06-15',
      version: 4,
    };
    const replacement = {
      replacementId: 'rpl_00000000-0000-5000-8000-000000000001',
      personId: per('jan'),
      lostPersonId: per('anna'),
      reason: 'fort',
      proposedBy: per('x'),
      proposedOn: '2023-06-01',
      lastDay: '2023-06-15',
      standing: 'expired' as const,
      isOwn: false,
    };
    expect(shown(peopleSheet(view))).toEqual({
      name: 'rechte-2023-06-15',
      notes: [
        ['Organisation', 'Wertheim'],
        ['Stichtag', '15.06.2023'],
      ],
      header: ['Person', 'Kennung', 'Rolle', 'Von', 'Bis', 'Stand', 'Vertritt'],
      rows: [
        ['Anna', per('anna'), 'verwalten', day('01.07.2022', '2022-07-01'), '', 'gilt', ''],
        ['', per('weg'), 'zeichnen', day('01.01.2024', '2024-01-01'), day('29.02.2024', '2024-02-29'), 'gilt künftig', ''],
        ['Jan', per('jan'), 'Vertretung', day('01.01.2023', '2023-01-01'), day('05.01.2023', '2023-01-05'), 'beendet', 'Anna'],
        ['', per('fort'), 'Vertretung', day('01.01.2023', '2023-01-01'), day('05.01.2023', '2023-01-05'), 'beendet', per('weg')],
      ],
    });
    const noteOf = (more: object) => peopleSheet({ ...view, replacement: { ...replacement, ...more } }).notes?.[2];
    const dates = '(vorgeschlagen am 01.06.2023, zu bestätigen bis zum 15.06.2023)';
    expect(noteOf({ name: 'Jan', lostName: 'Anna' })).toEqual(['Ersatz der Verwaltung', `Jan anstelle von Anna, abgelaufen ${dates}`]);
    expect(noteOf({ standing: 'proposed' })).toEqual([
      'Ersatz der Verwaltung',
      `${per('jan')} anstelle von ${per('anna')}, vorgeschlagen ${dates}`,
    ]);
  });

  it('of proposals say who is to be what, who said so, and what became of it', () => {
    const merger: ProposalItem = {
      kind: 'person-merge',
      subjectId: per('jan'),
      personId: per('jan'),
      otherPersonId: per('ines'),
      reason: 'zweimal',
      proposedBy: per('x'),
      proposedOn: '2024-02-29',
      standing: 'confirmed',
      decidedOn: '2024-03-01',
      confirmedBy: per('y'),
      isOwn: false,
    };
    const replacement: ProposalItem = {
      ...merger,
      kind: 'replacement',
      subjectId: PARTY_ID,
      partyId: PARTY_ID,
      partyName: 'Wertheim',
      name: 'Jan',
      otherName: 'Ines',
      proposedByName: 'Xaver',
      confirmedByName: 'Yvonne',
      lastDay: '2024-03-14',
    };
    const { decidedOn: _on, confirmedBy: _by, ...open } = merger;
    const sheet = shown(proposalsSheet([merger, replacement, { ...open, standing: 'proposed' }], '2024-03-02'));
    const proposedOn = day('29.02.2024', '2024-02-29');
    const decidedOn = day('01.03.2024', '2024-03-01');
    const merging = ['Personen zusammenführen', '', '', per('jan'), '', per('ines'), 'zweimal', proposedOn, per('x'), ''];
    expect([sheet.name, sheet.notes, sheet.rows]).toEqual([
      'vorschlaege-2024-03-02',
      [['Stichtag', '02.03.2024']],
      [
        [...merging, 'bestätigt', decidedOn, per('y')],
        [
          'Verwaltung ersetzen',
          'Wertheim',
          'Jan',
          per('jan'),
          'Ines',
          per('ines'),
          'zweimal',
          proposedOn,
          'Xaver',
          day('14.03.2024', '2024-03-14'),
          'bestätigt',
          decidedOn,
          'Yvonne',
        ],
        [...merging, 'vorgeschlagen', '', ''],
      ],
    ]);
  });
});
