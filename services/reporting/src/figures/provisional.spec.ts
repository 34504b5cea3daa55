import { isProvisional } from './provisional';
import type { SourceMark } from './provisional';

const NOW = Date.parse('2026-01-01T12:00:00Z');
const mark = (knownSince: string, over: Partial<SourceMark> = {}): SourceMark => ({
  knownSince,
  inboxPosition: 10,
  confirmedAt: '2026-01-01T11:59:59Z',
  ...over,
});
const later = mark('2023-06-01T00:00:00.000Z');

describe('an answer about the past', () => {
  it('is final when every source has told more than it needs', () => {
    expect(isProvisional('2023-01-01T00:00:00.000Z', [later, later], 10, NOW)).toBe(false);
  });
  it('is provisional while one source lies before the instant, or at it', () => {
    expect(isProvisional('2023-01-01T00:00:00.000Z', [later, mark('2022-12-31T00:00:00.000Z')], 10, NOW)).toBe(true);
    expect(isProvisional('2023-06-01T00:00:00.000Z', [later], 10, NOW)).toBe(true);
  });
  it('is provisional while a source was never heard of, or what arrived is not counted yet', () => {
    expect(isProvisional('2023-01-01T00:00:00.000Z', [later, undefined], 10, NOW)).toBe(true);
    expect(isProvisional('2023-01-01T00:00:00.000Z', [later], 9, NOW)).toBe(true);
  });
});

describe('an answer about now', () => {
  it('is final while every source that was ever heard of confirms that there is nothing more', () => {
    expect(isProvisional(undefined, [later, undefined], 10, NOW)).toBe(false);
  });
  it('is provisional when a source has fallen silent', () => {
    expect(isProvisional(undefined, [later, mark('2023-06-01T00:00:00.000Z', { confirmedAt: '2026-01-01T11:59:00Z' })], 10, NOW)).toBe(
      true,
    );
  });
});
