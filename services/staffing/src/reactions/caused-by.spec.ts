import { causedBy } from './caused-by';

describe('what a reaction finishes for a person', () => {
  const ctx = { commandId: 'c', correlationId: 'k', at: '2023-01-01T00:00:00.000Z', actor: { system: 'staffing' } } as never;
  const entry = (actor: object) => ({ actor }) as never;

  it('stays that person’s own', () =>
    expect(causedBy(entry({ person: 'per_1', role: 'DISTRICT_HR', organisation: '08111', name: 'x' }), ctx)).toEqual({
      commandId: 'c',
      correlationId: 'k',
      at: '2023-01-01T00:00:00.000Z',
      actor: { person: 'per_1', role: 'DISTRICT_HR', organisation: '08111' },
    }));
  it('is the reaction’s own where no person began it', () => expect(causedBy(entry({ system: 'staffing' }), ctx)).toBe(ctx));
});
