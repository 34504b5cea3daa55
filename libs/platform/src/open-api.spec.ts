import { DateOnly, InstantString, isInstant, isIsoDate } from '@paktwerk/kernel';
import { withComponents } from './open-api';

const patternOf = (schema: unknown): RegExp => new RegExp((withComponents(schema, new Map()) as { pattern: string }).pattern);

describe('the document', () => {
  it.each(['1899-12-31', '1900-01-01', '2022-07-22', '2199-12-31', '2200-01-01'])('says whether the day %s is taken', (day) =>
    expect(patternOf(DateOnly()).test(day)).toBe(isIsoDate(day)),
  );

  it.each(['1899-12-31T10:00:00Z', '2022-07-22T10:00:00+02:00', '2200-01-01T00:00:00Z', '2022-07-22t10:00:00z'])(
    'says whether the instant %s is taken',
    (instant) => expect(patternOf(InstantString()).test(instant) && !instant.endsWith('z')).toBe(isInstant(instant)),
  );

  it('keeps the pattern that a field has', () => expect(patternOf(DateOnly({ pattern: '^2017-' })).source).toBe('^2017-'));
});
