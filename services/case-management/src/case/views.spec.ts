import { opened } from './case.fixture';
import { initialsOf } from './views';

const initials = (givenName: string, familyName: string) => {
  const event = opened();
  return initialsOf([{ ...event, data: { ...event.data, client: { givenName, familyName } }, recordedAt: '2023-01-01T00:00:00.000Z' }]);
};

describe('initials', () => {
  it.each([
    ['Olena', 'Bondar', 'O. B.'],
    ['E\u0301milie', 'O\u0308zdemir', 'E\u0301. O\u0308.'],
    ['नीरज', 'क्षीर', 'नी. क्षी.'],
    ['𐐀𐐁', '한글', '𐐀. 한.'],
  ])('of %s %s are whole letters', (given, family, expected) => expect(initials(given, family)).toBe(expected));
});
