/** What one stage of a test run found. */
export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly failures: readonly string[];
}

export const NOTHING: StageResult = { passed: 0, failed: 0, skipped: [], failures: [] };

export const sumOf = (results: readonly StageResult[]): StageResult => ({
  passed: results.reduce((sum, r) => sum + r.passed, 0),
  failed: results.reduce((sum, r) => sum + r.failed, 0),
  skipped: results.flatMap((r) => r.skipped),
  failures: results.flatMap((r) => r.failures),
});
