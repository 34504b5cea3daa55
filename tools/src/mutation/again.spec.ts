import { withoutWhatIsTriedAgain, type Mutant, type Report } from './again';

describe('what mutation testing tries again', () => {
  const mutant = (status: string, ...killedBy: readonly string[]): Mutant => ({ status, killedBy, location: { start: { line: 1 } } });
  const killed = mutant('Killed', '0');
  const killedByChanged = mutant('Killed', '1');
  const rest = [mutant('Survived'), mutant('NoCoverage'), mutant('Timeout')];
  const report: Report = {
    files: {
      'src/open-pot.ts': { mutants: [killed, killedByChanged, ...rest] },
      'src/reserve-funds.ts': { mutants: [killedByChanged, ...rest] },
    },
    testFiles: {
      'tests/mutation/specs.cjs': {
        tests: [
          { id: '0', name: 'src/open-pot.spec.ts opening a pot asks for a year' },
          { id: '1', name: 'src/reserve-funds.spec.ts reserving asks for an amount' },
        ],
      },
    },
  };

  it('is what no spec noticed, and what a spec noticed that has changed since, in the files that are tried', () =>
    expect(
      withoutWhatIsTriedAgain(report, { tried: ['src/open-pot.ts'], isChanged: (spec) => spec === 'src/reserve-funds.spec.ts' }),
    ).toEqual({ ...report, files: { ...report.files, 'src/open-pot.ts': { mutants: [killed] } } }));
});
