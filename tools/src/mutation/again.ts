/** What of Stryker's report is read here. */
export interface Mutant {
  readonly status: string;
  readonly killedBy?: readonly string[];
  readonly location: { readonly start: { readonly line: number } };
}
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
  readonly testFiles: Readonly<Record<string, { readonly tests: readonly { readonly id: string; readonly name: string }[] }>>;
}

export interface Since {
  /** The files whose changes are tried now; what is known of others stays as it is. */
  readonly tried: readonly string[];
  /** Whether a spec was written since the report. */
  readonly isChanged: (spec: string) => boolean;
}

/**
 * Leaves out of the last report what is to be tried again: what no spec noticed, and what a spec noticed that has changed since. Stryker itself
 * tries what is not in the report or stands in changed code; the tests of all specs are one file to it, so that it cannot see which of them changed.
 */
export const withoutWhatIsTriedAgain = <R extends Report>(report: R, { tried, isChanged }: Since): R => {
  // A test's name begins with the file of its spec (tests/mutation/specs.cjs).
  const changed = new Set(
    Object.values(report.testFiles)
      .flatMap(({ tests }) => tests)
      .filter(({ name }) => isChanged(name.split(' ')[0] ?? ''))
      .map(({ id }) => id),
  );
  const stays = ({ status, killedBy = [] }: Mutant): boolean => status === 'Killed' && killedBy.some((test) => !changed.has(test));
  const files = Object.entries(report.files).map(([file, known]): [string, Report['files'][string]] => [
    file,
    tried.includes(file) ? { ...known, mutants: known.mutants.filter(stays) } : known,
  ]);
  return { ...report, files: Object.fromEntries(files) };
};
