import { DecreePublished } from './events';
import { decreeChanges } from './decree-changes';
import { decreeIdOf } from './state';

const from = (value: string) => ({ value, mark: 'F' as const, source: 'Erlass' });
const published = (code: string, more: { validFrom: string; validTo?: string }) => ({
  ...DecreePublished({
    decreeId: decreeIdOf(code),
    code,
    titleDe: `Erlass ${code}`,
    titleEn: `Decree ${code}`,
    source: 'SM',
    publishedOn: '2022-03-11',
    groups: [
      { group: 'FOLLOW_UP', titleDe: 'Anschluss', titleEn: 'Follow-up', accommodation: ['FOLLOW_UP', 'PRIVATE'], from: from('2017-07-24') },
      {
        group: 'UKRAINE',
        titleDe: 'Ukraine',
        titleEn: 'Ukraine',
        residenceStatus: ['SECTION_24'],
        from: from('2022-03-11'),
        to: { ...from('2025-03-04'), mark: 'A' as const },
      },
    ],
    ...more,
    effectiveOn: more.validFrom,
  }),
  position: `p-${code}`,
});
const OLD = published('ZG17', { validFrom: '2017-07-24', validTo: '2022-03-10' });
const NEW = published('ZG22', { validFrom: '2022-03-11' });
const side = (events: readonly (typeof OLD)[], day: string) => ({ events, day, knownOn: day });

describe('what changed in the decrees', () => {
  it('is all that a new one says, whom it names from which day on', () =>
    expect(decreeChanges(side([OLD], '2022-03-10'), side([OLD, NEW], '2022-03-10'))).toEqual([
      { field: '/ZG22/holds', name: 'ZG22: Gilt', after: 'nein', causes: ['p-ZG22'] },
      { field: '/ZG22/titleDe', name: 'ZG22: Titel', after: '„Erlass ZG22“', causes: ['p-ZG22'] },
      { field: '/ZG22/titleEn', name: 'ZG22: Titel, englisch', after: '„Decree ZG22“', causes: ['p-ZG22'] },
      { field: '/ZG22/code', name: 'ZG22: Kürzel', after: 'ZG22', causes: ['p-ZG22'] },
      { field: '/ZG22/source', name: 'ZG22: Fundstelle', after: '„SM“', causes: ['p-ZG22'] },
      { field: '/ZG22/publishedOn', name: 'ZG22: Bekannt gemacht am', after: '11.03.2022', causes: ['p-ZG22'] },
      { field: '/ZG22/validFrom', name: 'ZG22: Gilt ab', after: '11.03.2022', causes: ['p-ZG22'] },
      {
        field: '/ZG22/groups/FOLLOW_UP',
        name: 'ZG22: Gruppe „Anschluss“',
        after: 'Anschlussunterbringung, eigene Wohnung, ab dem 24.07.2017 (belegt: „Erlass“)',
        causes: ['p-ZG22'],
      },
      {
        field: '/ZG22/groups/UKRAINE',
        name: 'ZG22: Gruppe „Ukraine“',
        after: 'Aufenthalt nach § 24 AufenthG, ab dem 11.03.2022 (belegt: „Erlass“), bis zum 04.03.2025 (Annahme: „Erlass“)',
        causes: ['p-ZG22'],
      },
    ]));

  it('is which of them hold, where a day alone ends one and begins another; each says so itself', () =>
    expect(decreeChanges(side([OLD, NEW], '2022-03-10'), side([OLD, NEW], '2022-03-11'))).toEqual([
      { field: '/ZG17/holds', name: 'ZG17: Gilt', before: 'ja', after: 'nein', causes: ['p-ZG17'] },
      { field: '/ZG22/holds', name: 'ZG22: Gilt', before: 'nein', after: 'ja', causes: ['p-ZG22'] },
    ]));
});
