import { Problem } from './problems';
import { refuseUnstorable } from './storable';

const refusedAt = (value: unknown): string | undefined => {
  try {
    refuseUnstorable(value);
    return undefined;
  } catch (error) {
    return error instanceof Problem ? error.fields[0]?.field : 'thrown';
  }
};

describe('what can be stored', () => {
  it.each(['', ' ', '?', '—', '\u200b'])('refuses a text without content: %j', (text) =>
    expect(refusedAt({ source: text })).toBe(text === '' ? undefined : '/source'),
  );
  // The mark for "unknown" was taken for a text without content, so no programme could say that a value is not known.
  it('takes the mark of a value that is not known', () => {
    expect(refusedAt({ funding: { tiers: { mark: '?', source: 'nicht gefunden' } } })).toBeUndefined();
    expect(refusedAt({ tiers: { mark: '\0' } })).toBe('/tiers/mark');
  });
});
