import fs from 'node:fs';
import { seconds } from '../terminal';
import { sumOf } from './results';
import type { StageResult } from './results';

/** Everything one run of all tests found, and how it is told. */
export class Summary {
  readonly #results: StageResult[] = [];
  readonly #figures: string[] = [];
  readonly #skipped: string[] = [];
  readonly #notHere: string[] = [];

  add(name: string, ms: number, result?: StageResult): void {
    if (result)
      this.#results.push({
        ...result,
        skipped: result.skipped.map((what) => `${name}: ${what}`),
        failures: result.failures.map((what) => `${name}: ${what}`),
      });
    const tests = result ? `${String(result.passed).padStart(5)} tests passed in` : ''.padStart(21);
    this.#figures.push(`${name.padEnd(26)} ${tests} ${seconds(ms).padStart(8)}`);
  }

  /** A stage that could not run. With CI=true that is a failure. */
  skip(what: string): void {
    this.#skipped.push(what);
  }

  /** Something that only Docker or somebody's address can give; the same suite has run on the test server of its protocol. */
  notHere(what: string): void {
    this.#notHere.push(what);
  }

  /** Prints everything. → the exit code */
  conclude(figuresFile: string): number {
    const sum = sumOf(this.#results);
    const skipped = [...this.#skipped, ...sum.skipped];
    section('figures', [...this.#figures, ...eventFigures(figuresFile)], '');
    section('not here', this.#notHere);
    section('skipped', skipped);
    section('failed', sum.failures);
    const forbidden = Boolean(process.env['CI']) && skipped.length > 0;
    if (forbidden) console.log('\nWith CI set nothing may be skipped: this run failed.');
    console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
    return sum.failed > 0 || forbidden ? 1 : 0;
  }
}

function section(title: string, lines: readonly string[], indent = '  '): void {
  if (lines.length === 0) return;
  console.log(`\n── ${title}`);
  for (const line of lines) console.log(indent + line);
}

function eventFigures(file: string): string[] {
  if (!fs.existsSync(file)) return [];
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { bus, counts } = JSON.parse(line) as { readonly bus: string; readonly counts: Readonly<Record<string, number>> };
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const each = Object.entries(counts).map(([service, count]) => `${service} ${count}`);
    return `${`events, ${bus} bus`.padEnd(26)} ${String(total).padStart(5)} (${each.join(', ')})`;
  });
}
