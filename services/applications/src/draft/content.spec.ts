import { aPost } from '../application/application.fixture';
import { FIELD, changesBetween, documentOf, inputOf, mergeChanges, parseContent, partsOf, touches, valueAt } from './content';
import type { DraftContent, FieldChange } from './content';

const content = (of: Partial<DraftContent> = {}): DraftContent => ({
  lines: [aPost({ lineId: '9', share: 50, amountCents: 3_000_000 }), aPost({ lineId: '1', share: 100, amountCents: 6_000_000 })],
  contact: { unit: 'Amt für Integration' },
  bank: { iban: 'DE02120300000000202051' },
  ...of,
});
const merged = (changes: readonly FieldChange[], of = content()) => {
  const result = mergeChanges(partsOf(of), changes);
  if (!(result instanceof Map)) throw new Error(JSON.stringify(result));
  return result;
};

describe('fields of a draft', () => {
  it('are what a document is made of, in its order', () => {
    const parts = partsOf(content({ declarations: ['no-start'], partners: [{ partnerId: 'p', name: 'Brückenwerk e. V.' }] }));
    expect([...parts.keys()]).toEqual(['/contact', '/bank', '/declarations/no-start', '/partners/p', '/lines/9', '/lines/1']);
    expect(documentOf(parts)).toEqual({
      lines: [
        { lineId: '9', kind: 'post', share: 0.5, tier: 'SOCIAL', amountCents: 3_000_000 },
        { lineId: '1', kind: 'post', share: 1, tier: 'SOCIAL', amountCents: 6_000_000 },
      ].map((line) => expect.objectContaining({ lineId: line.lineId, share: line.share, amountCents: line.amountCents }) as object),
      contact: { unit: 'Amt für Integration' },
      bank: { iban: 'DE02120300000000202051' },
      declarations: ['no-start'],
      partners: [{ partnerId: 'p', name: 'Brückenwerk e. V.' }],
    });
  });

  it('that two people change are both changed', () => {
    const one = mergeChanges(partsOf(content()), [{ field: '/lines/9/share', from: 0.5, to: 0.48 }]);
    const both = mergeChanges(one as ReturnType<typeof partsOf>, [
      { field: '/contact/unit', from: 'Amt für Integration', to: 'Sozialamt' },
    ]);
    expect(changesBetween(partsOf(content()), both as ReturnType<typeof partsOf>)).toEqual([
      { field: '/contact/unit', from: 'Amt für Integration', to: 'Sozialamt' },
      { field: '/lines/9/share', from: 0.5, to: 0.48 },
    ]);
  });

  it('that somebody else has changed are told with both values, and nothing is stored, not even the others', () => {
    const now = merged([{ field: '/lines/9/share', from: 0.5, to: 0.75 }]);
    expect(
      mergeChanges(now, [
        { field: '/lines/9/share', from: 0.5, to: 0.48 },
        { field: '/contact/unit', from: 'Amt für Integration', to: 'Sozialamt' },
      ]),
    ).toEqual([{ field: '/lines/9/share', seen: 0.5, now: 0.75, yours: 0.48 }]);
    expect(valueAt(now, '/contact/unit')).toBe('Amt für Integration');
  });

  it('are only what people wrote: nothing that every object has', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) expect(valueAt(partsOf(content()), `/contact/${name}`)).toBeNull();
  });

  it('that have become what was wanted are no clash', () =>
    expect(mergeChanges(partsOf(content()), [{ field: '/lines/9/share', from: 0.25, to: 0.5 }])).toEqual(partsOf(content())));

  it('of a line that somebody has removed do not bring half of it back', () => {
    const now = merged([{ field: '/lines/9', from: valueAt(partsOf(content()), '/lines/9'), to: null }]);
    expect([...now.keys()]).toEqual(['/contact', '/bank', '/lines/1']);
    expect(mergeChanges(now, [{ field: '/lines/9/workplace', from: null, to: 'Oos' }])).toEqual([
      { field: '/lines/9/workplace', seen: null, now: null, yours: 'Oos' },
    ]);
  });

  it('of a line that somebody else works on keep it from being removed unseen', () => {
    const seen = valueAt(partsOf(content()), '/lines/9');
    const now = merged([{ field: '/lines/9/workplace', from: null, to: 'Oos' }]);
    expect(mergeChanges(now, [{ field: '/lines/9', from: seen, to: null }])).toEqual([
      { field: '/lines/9', seen, now: valueAt(now, '/lines/9'), yours: null },
    ]);
  });

  it('come with the first of a part and go with the last', () => {
    const without = merged([{ field: '/bank/iban', from: 'DE02120300000000202051', to: null }]);
    expect(without.has('/bank')).toBe(false);
    const [bic] = [mergeChanges(without, [{ field: '/bank/bic', from: null, to: 'BYLADEM1001' }])];
    expect(valueAt(bic as typeof without, '/bank')).toEqual({ bic: 'BYLADEM1001' });
  });

  it('are what the draft shows: a line or partner with the id that it was read with is the one that stands there', () => {
    const of = content({ partners: [{ partnerId: 'p', name: 'Brückenwerk e. V.' }] });
    const { lines, partners } = inputOf(of);
    const changes = [
      { field: '/lines/9', from: lines[0], to: { ...lines[0], workplace: 'Oos' } },
      { field: '/partners/p', from: partners?.[0], to: null },
    ];
    const now = merged(changes, of);
    expect([valueAt(now, '/lines/9/workplace'), valueAt(now, '/lines/9/lineId'), now.has('/partners/p')]).toEqual(['Oos', null, false]);
    expect(mergeChanges(now, changes)).toEqual(now);
  });

  it('are named by their place: a line that names itself otherwise stays the line that it is', () => {
    const line = valueAt(partsOf(content()), '/lines/9');
    const named = merged([{ field: '/lines/9', from: line, to: { ...(line as object), lineId: '1' } }]);
    expect((documentOf(named)['lines'] as readonly { lineId: string }[]).map((l) => l.lineId)).toEqual(['9', '1']);
  });

  it('of declarations are made or not: what is set to no is no declaration', () => {
    const made = merged([{ field: '/declarations/no-start', from: null, to: true }]);
    expect(documentOf(made)['declarations']).toEqual(['no-start']);
    const denied = merged([{ field: '/declarations/no-start', from: null, to: false }]);
    expect(documentOf(denied)['declarations']).toEqual([false]);
  });

  it.each([
    ['/declarations/no-start', true],
    ['/declarations', false],
    ['/declarations/no-start/x', false],
    ['/contact', true],
    ['/lines', false],
    ['/lines/9/share', true],
    ['/lines/9/share/x', false],
    ['/__proto__/x', false],
  ])('have addresses: %s is one: %s', (field, is) => expect(new RegExp(FIELD).test(field)).toBe(is));

  it('touch their part, and no other one', () =>
    expect([touches('/lines/9', '/lines/9/share'), touches('/lines/9/share', '/lines/9'), touches('/lines/9', '/lines/91')]).toEqual([
      true,
      true,
      false,
    ]));
});

describe('what somebody wrote', () => {
  const written = {
    lines: [{ lineId: 'a', kind: 'post' as const, share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 1 }],
    contact: { unit: 'Sozialamt' },
    bank: { iban: 'DE02 1203 0000 0000 2020 51' },
    partners: [{ partnerId: 'p', name: 'Caritas' }],
  };
  const parsed = { ...written, lines: [{ ...written.lines[0], share: 50 }], bank: { iban: 'DE02120300000000202051' } };

  it('is stored with shares in hundredths and an account without spaces, and comes back as it was', () => {
    expect(parseContent(written)).toEqual(parsed);
    expect(inputOf(parsed as DraftContent)).toEqual({ ...written, bank: parsed.bank });
    const { bank: _bank, ...without } = written;
    const { bank: _parsed, ...stored } = parsed;
    expect(parseContent(without)).toEqual(stored);
    expect(parseContent({ lines: [] })).toEqual({ lines: [] });
  });
  it.each<readonly [string, object, string]>([
    ['a line', { lines: [...written.lines, ...written.lines] }, 'line-twice'],
    ['a partner', { partners: [...written.partners, ...written.partners] }, 'partner-twice'],
    ['the account', { bank: { iban: 'DE' } }, 'iban-length-wrong'],
  ])('is refused for %s', (_, change, code) => expect(parseContent({ ...written, ...change })).toMatchObject({ kind: 'refused', code }));
});
