import { decree } from './case.fixture';
import { eligibleOn } from './eligibility';
import type { Decree, Situation } from './eligibility';

const [followUp, ukraine] = decree.groups;
/** A later decree that says something else of the displaced persons. */
const later = (group: Partial<(typeof decree.groups)[number]>, dates: Partial<Decree> = {}): Decree => ({
  ...decree,
  code: 'ZG2023',
  source: 'Erlass vom 15.12.2022',
  validFrom: '2023-01-01',
  ...dates,
  groups: [{ ...ukraine!, ...group }],
});
const SECTION_24: Situation = { residenceStatus: 'SECTION_24' };
const by = (day: string, who: Situation, decrees: readonly Decree[] = [decree]): string => {
  const named = eligibleOn(day, who, decrees);
  return 'kind' in named ? named.code : `${named.decree.code} ${named.group.group}`;
};

describe('who is counselled', () => {
  it.each<[string, string, Situation, string]>([
    ['a displaced person on the day before', '2022-03-10', SECTION_24, 'not-eligible'],
    ['a displaced person from the day of the decree on', '2022-03-11', SECTION_24, 'ZG2022 UKRAINE'],
    ['in follow-up accommodation, before the programme began', '2017-07-23', { accommodation: 'FOLLOW_UP' }, 'not-eligible'],
    ['in follow-up accommodation, from its first day on', '2017-07-24', { accommodation: 'FOLLOW_UP' }, 'ZG2022 FOLLOW_UP'],
    ['who is both, by how they live', '2022-03-10', { accommodation: 'FOLLOW_UP', residenceStatus: 'SECTION_24' }, 'ZG2022 FOLLOW_UP'],
    ['who is neither', '2022-09-05', { accommodation: 'PRIVATE', residenceStatus: 'RECOGNISED' }, 'not-eligible'],
    ['who tells nothing', '2022-09-05', {}, 'not-eligible'],
  ])('%s (%s)', (_name, day, who, named) => expect(by(day, who)).toBe(named));

  it('names the groups that there are to whoever is in none', () =>
    expect(eligibleOn('2022-09-05', { accommodation: 'PRIVATE' }, [{ ...decree, groups: [{ ...followUp!, to: '2022-12-31' }] }])).toEqual({
      kind: 'refused',
      code: 'not-eligible',
      data: {
        field: '/situation',
        day: '2022-09-05',
        accommodation: 'PRIVATE',
        decrees: ['ZG2022'],
        ruleDe: '„Geflüchtete in der Anschlussunterbringung“: vom 24.07.2017 an bis zum 31.12.2022 („Erlass vom 11.03.2022“).',
        ruleEn: '“refugees in follow-up accommodation”: from 2017-07-24 on until 2022-12-31 (“Erlass vom 11.03.2022”).',
      },
    }));

  it.each<[string, readonly Decree[], string, string]>([
    ['the one that became known later', [decree, later({})], '2023-01-01', 'ZG2023 UKRAINE'],
    ['the earlier one on days before the later one', [decree, later({})], '2022-12-31', 'ZG2022 UKRAINE'],
    ['the later one, also where it ends the group', [decree, later({ to: '2022-12-31' })], '2023-01-01', 'not-eligible'],
    ['the later one, on the last day of the group', [decree, later({ to: '2023-06-30' })], '2023-06-30', 'ZG2023 UKRAINE'],
    ['the later one, on the day behind the group', [decree, later({ to: '2023-06-30' })], '2023-07-01', 'not-eligible'],
    [
      'the earlier one again, behind the last day of the later one',
      [decree, later({}, { validTo: '2023-12-31' })],
      '2024-01-01',
      'ZG2022 UKRAINE',
    ],
    ['the later one, on its own last day', [decree, later({}, { validTo: '2023-12-31' })], '2023-12-31', 'ZG2023 UKRAINE'],
  ])('of two decrees that name one group, by %s', (_name, decrees, day, named) => expect(by(day, SECTION_24, decrees)).toBe(named));

  it('by an earlier decree as to groups that a later one does not name', () =>
    expect(by('2023-01-01', { accommodation: 'FOLLOW_UP' }, [decree, later({})])).toBe('ZG2022 FOLLOW_UP'));
});
