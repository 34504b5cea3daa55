import type * as processes from 'node:child_process';
import { aLetter } from './letter.fixture';
import { LetterEndsTypesetterError, TypesetterUnavailableError, renderLetter } from './letters';

jest.mock('node:child_process', () => {
  const real = jest.requireActual<typeof processes>('node:child_process');
  return { ...real, fork: (_: string, ...rest: [string[], processes.ForkOptions]) => real.fork('/nowhere/letter-process.cjs', ...rest) };
});

describe('where no letter can be set', () => {
  it('none is said to be the cause: it may be set later, and why the process ended is told', async () => {
    const told: string[] = [];
    const failed = await renderLetter(aLetter(), { onTrouble: (name, why) => told.push(`${name}: ${why}`) }).catch(
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(TypesetterUnavailableError);
    expect(failed).not.toBeInstanceOf(LetterEndsTypesetterError);
    expect(told).toHaveLength(2);
    for (const line of told) expect(line).toMatch(/^eingang.json: A letter is not set now: the process ended/);
  });
});
