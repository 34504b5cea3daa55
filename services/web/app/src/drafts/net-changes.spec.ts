import { netChanges, sinceHandOver } from './net-changes';
import type { Draft, DraftChange } from './types';

const LINE = { kind: 'post', share: 0.5, tier: 'A', amountCents: 5 };
const draft = (of: Partial<Draft>): Draft => ({ lines: [], ...of }) as Draft;
/** The last change first, as the service tells them. */
const changes = (...fields: readonly (readonly [field: string, from: unknown, to: unknown])[]): readonly DraftChange[] =>
  fields
    .map(([field, from, to], i): DraftChange => ({
      revision: i + 2,
      at: `2026-11-0${i + 1}T08:00:00.000Z`,
      isYou: false,
      name: `P${i + 1}`,
      fields: [{ field, from, to }],
    }))
    .reverse();

describe('what changed of a draft', () => {
  it('is told once of a field that was changed twice, with who was last', () =>
    expect(netChanges(draft({ contact: { unit: 'C' } }), changes(['/contact/unit', 'A', 'B'], ['/contact/unit', 'B', 'C']))).toEqual([
      { field: '/contact/unit', from: 'A', to: 'C', at: '2026-11-02T08:00:00.000Z', isYou: false, name: 'P2' },
    ]));

  it('is nothing where it was changed to and fro, or added and taken away', () => {
    expect(netChanges(draft({ contact: { unit: 'A' } }), changes(['/contact/unit', 'A', 'B'], ['/contact/unit', 'B', 'A']))).toEqual([]);
    expect(
      netChanges(draft({}), changes(['/lines/line-1', null, LINE], ['/lines/line-1/share', 0.5, 1], ['/lines/line-1', LINE, null])),
    ).toEqual([]);
  });

  it('is a line as it is now, where it was added and filled in', () => {
    const line = { ...LINE, lineId: 'line-1', share: 1 } as Draft['lines'][number];
    expect(
      netChanges(draft({ lines: [line] }), changes(['/lines/line-1', null, LINE], ['/lines/line-1/share', 0.5, 1])).map(
        ({ field, from, to }) => [field, from, to],
      ),
    ).toEqual([['/lines/line-1', null, { ...LINE, share: 1 }]]);
  });

  it('is a line that went, and not what had been changed in it', () =>
    expect(
      netChanges(draft({}), changes(['/lines/line-1/share', 0.5, 1], ['/lines/line-1', { ...LINE, share: 1 }, null])).map(
        ({ field, from, to }) => [field, from, to],
      ),
    ).toEqual([['/lines/line-1', { ...LINE, share: 1 }, null]]));

  it('counts from the hand-over before the one that stands', () => {
    const [first, second] = [
      ['/handedOver', null, ''],
      ['/handedOver', null, 'Bitte.'],
    ] as const;
    const unit = ['/contact/unit', null, 'A'] as const;
    expect(sinceHandOver(changes(unit, first))).toEqual({ changes: changes(unit, first) });
    const all = changes(unit, first, ['/contact/unit', 'A', 'B'], second);
    expect(sinceHandOver(all)).toEqual({ since: all[2], changes: all.slice(0, 2) });
  });
});
