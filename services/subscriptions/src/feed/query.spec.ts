import { START, printCursor, readCursor } from './cursor';
import { sinceOf, wishOf } from './query';

const refused = (ask: () => unknown) => {
  try {
    ask();
    return undefined;
  } catch (error) {
    const { status, code, data, fields } = error as { status: number; code: string; data: object; fields: object };
    return { status, code, data, fields };
  }
};
const isDistrict = (key: string) => key === '08111';

describe('a place in the feed', () => {
  it('is printed and read again', () => {
    expect(printCursor(START)).toBe('feed:1:0');
    expect(readCursor('feed:2:123', '/after')).toEqual({ epoch: 2, position: 123 });
  });
  it.each(['staffing:1:123', 'feed', '', '123'])('is not %j', (text) =>
    expect(refused(() => readCursor(text, '/after'))).toEqual({
      status: 400,
      code: 'malformed-cursor',
      data: { field: '/after' },
      fields: [
        {
          field: '/after',
          de: 'Erwartet wird eine Position dieser Liste, z. B. feed:1:123.',
          en: 'A position of this feed is expected, e.g. feed:1:123.',
        },
      ],
    }),
  );
});

describe('what is asked of the feed', () => {
  it('is a list of types, topics and districts, or nothing said', () => {
    expect(wishOf({}, isDistrict)).toEqual({ types: undefined, topics: undefined, districts: undefined });
    expect(wishOf({ types: 'staffing.post.filled.v1', topics: 'staffing.v1, budgeting.v1', district: '08111,state' }, isDistrict)).toEqual({
      types: ['staffing.post.filled.v1'],
      topics: ['staffing.v1', 'budgeting.v1'],
      districts: ['08111', 'state'],
    });
  });
  it.each([
    [{ types: 'staffing.post.filled.v1,nothing' }, '/types', 'nothing'],
    [{ topics: 'staffing.internal.v1' }, '/topics', 'staffing.internal.v1'],
    [{ district: '08999' }, '/district', '08999'],
    [{ types: 'x'.repeat(90) }, '/types', 'x'.repeat(80)],
  ])('is refused with the field where %j holds what nobody knows', (query, field, value) =>
    expect(refused(() => wishOf(query, isDistrict))).toEqual({
      status: 400,
      code: 'invalid-request',
      data: { summary: field },
      fields: [{ field, de: `„${value}“ ist hier nicht bekannt.`, en: `"${value}" is not known here.` }],
    }),
  );

  it('begins with a day of Berlin or an instant with any offset', () => {
    expect(sinceOf({})).toBeUndefined();
    expect(sinceOf({ after: 'feed:1:3' })).toBeUndefined();
    expect(sinceOf({ since: '2022-07-01' })).toBe('2022-06-30T22:00:00.000Z');
    expect(sinceOf({ since: '2022-07-01T10:00:00+02:00' })).toBe('2022-07-01T08:00:00.000Z');
  });
  it.each([
    [
      { since: '2022-07-01', after: 'feed:1:3' },
      'Entweder „after“ oder „since“ angeben, nicht beides.',
      'Give either "after" or "since", not both.',
    ],
    [
      { since: '2022-02-30' },
      'Bitte ein Datum (JJJJ-MM-TT) oder einen Zeitpunkt angeben.',
      'Please give a date (YYYY-MM-DD) or an instant.',
    ],
  ])('refuses %j', (query, de, en) =>
    expect(refused(() => sinceOf(query))).toEqual({
      status: 400,
      code: 'invalid-request',
      data: { summary: '/since' },
      fields: [{ field: '/since', de, en }],
    }),
  );
});
