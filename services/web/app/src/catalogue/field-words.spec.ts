import { catalogueTexts } from '../texts/catalogue';
import { depthOf, typeText } from './field-words';

describe('a field in words', () => {
  it.each([
    [{ type: 'string' }, 'Text'],
    [{ type: 'string', format: 'date' }, 'Datum'],
    [{ type: 'integer|null', minimum: 0, maximum: 100_000 }, 'ganze Zahl oder leer (0 bis 100.000)'],
    [{ type: 'integer', minimum: 2000, maximum: 2200 }, 'ganze Zahl (2000 bis 2200)'],
    [{ type: 'string', values: ['granted', 'rejected'] }, 'Text: granted, rejected'],
    [{ type: 'array' }, 'Liste'],
  ])('%j', (field, text) => expect(typeText(field, catalogueTexts.de, 'de')).toBe(text));
  it('lies inside of the field that holds it', () => expect(['a', 'a[].b', 'a.b.c', 'a.b.c.d'].map(depthOf)).toEqual([0, 1, 2, 2]));
});
