import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { given } from '@paktwerk/testing';
import { catalogue } from '../catalogue';
import { toPublic } from '../to-public';
import { DecreePublished } from './events';
import { decidePublishDecree } from './publish-decree';
import type { PublishDecree } from './publish-decree';
import { decreeIdOf, decreesDecider } from './state';
import type { Decree } from './state';

const file = JSON.parse(readFileSync(join(__dirname, '../../../../programmes/decrees/zielgruppe-2022-03-11.json'), 'utf8')) as Omit<
  PublishDecree,
  'today'
>;
const TODAY = '2022-03-14';
const publish =
  (command: Partial<PublishDecree> = {}) =>
  (decrees: readonly Decree[]) =>
    decidePublishDecree({ ...file, today: TODAY, ...command }, decrees);
const published = () => given(decreesDecider).when(publish()).events();
const [first] = file.groups;

describe('publish a decree', () => {
  it('records who is counselled from which day on, and tells others', () => {
    given(decreesDecider)
      .when(publish())
      .then(DecreePublished({ ...file, decreeId: decreeIdOf('ZG2022'), effectiveOn: '2017-07-24' }));
    const [event] = published();
    expect(() => catalogue.validate(event!)).not.toThrow();
    const [told] = toPublic(event!);
    expect([...told!.contract.check.Errors(told!.data)]).toEqual([]);
    expect(told?.data).toMatchObject({
      code: 'ZG2022',
      groups: [
        { group: 'FOLLOW_UP', accommodation: ['FOLLOW_UP'], from: '2017-07-24' },
        { group: 'UKRAINE', residenceStatus: ['SECTION_24'], from: '2022-03-11' },
      ],
    });
  });
  it('adds nothing when it arrives twice', () => given(decreesDecider, published()).when(publish()).nothing());
  it('is never edited', () =>
    given(decreesDecider, published())
      .when(publish({ source: 'anders' }))
      .refused('decree-code-taken', { field: '/code', code: 'ZG2022' }));
  it('is published today or was before, never later', () =>
    given(decreesDecider)
      .when(publish({ publishedOn: '2022-03-15' }))
      .refused('publication-in-future', { field: '/publishedOn', publishedOn: '2022-03-15', today: TODAY }));
  it('stands beside others, and may name a group again: to end it, or to move it', () => {
    const ended = { ...file.groups[1]!, to: { ...first!.from, value: '2022-12-31' } };
    const again = { ...file, code: 'ZG2023', validFrom: '2023-01-01', groups: [ended] };
    given(decreesDecider, published())
      .when(publish(again))
      .then(DecreePublished({ ...again, decreeId: decreeIdOf('ZG2023'), effectiveOn: '2023-01-01' }));
  });
  it.each<[string, Partial<PublishDecree>, string, object]>([
    [
      'an end before the beginning',
      { validTo: '2017-07-23' },
      'decree-dates-out-of-order',
      { field: '/validTo', validFrom: '2017-07-24', validTo: '2017-07-23' },
    ],
    ['a group twice', { groups: [first!, first!] }, 'decree-group-twice', { field: '/groups/1/group', group: 'FOLLOW_UP' }],
    [
      'a group that is anybody',
      { groups: [{ group: 'ALL', titleDe: 'x', titleEn: 'x', from: first!.from }] },
      'decree-group-of-anybody',
      { field: '/groups/0/accommodation', group: 'ALL' },
    ],
    [
      'a group that ends before it begins',
      { groups: [{ ...first!, to: { ...first!.from, value: '2017-07-23' } }] },
      'decree-dates-out-of-order',
      { field: '/groups/0/to', validFrom: '2017-07-24', validTo: '2017-07-23' },
    ],
  ])('refuses %s', (_name, command, code, data) =>
    given(decreesDecider)
      .when(publish(command))
      .refused(code, data as Record<string, unknown>),
  );
});
