import { date, matching, oneOf, parseSearch, searchOf, stringifySearch, words } from './search';

const schema = searchOf({ kreis: matching(/^\d{5}$/), stand: date, status: oneOf(['offen', 'zu']), suche: words(5) });

describe('what stands in an address', () => {
  it('is read where it is possible, every name with or without a value', () => {
    expect(schema.parse({ kreis: '08111', stand: '2024-02-29', status: 'zu', fremd: '1' })).toEqual({
      kreis: '08111',
      stand: '2024-02-29',
      status: 'zu',
      suche: undefined,
    });
  });

  it.each([
    [{ stand: '2023-02-29' }, ['stand']],
    [{ kreis: '8111', status: 'halb' }, ['kreis', 'status']],
    [{ suche: '123456' }, ['suche']],
    [{ fremd: 'egal', kreis: '' }, []],
    [{ kreis: '08111' }, []],
  ])('%j is wrong in %j', (raw, names) => {
    expect(schema.wrong(raw)).toEqual(names);
    for (const name of names) expect(schema.parse(raw)).toHaveProperty(name, undefined);
  });

  it('stays text both ways: a key of a district is no number', () => {
    expect(parseSearch('?kreis=08111&suche=a%20b')).toEqual({ kreis: '08111', suche: 'a b' });
    expect(stringifySearch({ kreis: '08111', suche: 'a b', leer: '', nichts: undefined })).toBe('?kreis=08111&suche=a+b');
    expect(stringifySearch({ nichts: undefined })).toBe('');
  });
});
