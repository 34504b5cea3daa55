/**
 * The store oracle for CI (ORACLE_SECONDS, a minute by default), and what makes its silence worth something: the same evidence, damaged
 * in one place, and processes that work carelessly, must be found out.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { damage, runOracle, sum } from './lib/run';
import type { OracleRun } from './lib/run';
import { CARELESS, isCareless, seen, TAMPERINGS } from './lib/sabotage';
import type { Careless } from './lib/settings';

const seconds = Number(process.env['ORACLE_SECONDS'] ?? 60);
const seed = process.env['ORACLE_SEED'] ?? '7';

describe('store oracle', () => {
  let run: OracleRun;
  before(
    async () => {
      run = await runOracle({ seconds, seed });
      const { figures, faults, findings } = run;
      console.log(
        `    ${seconds} s, seed ${seed}: ${sum(faults)} faults (${[...faults].map(([what, n]) => `${what} ${n}`).join(', ')}), ${figures.acknowledged} acknowledged events, ${findings.length} findings`,
      );
    },
    { timeout: (seconds + 240) * 1000 },
  );
  after(() => run.world.destroy());

  test('nothing is lost, doubled, reordered or half there', () => {
    assert.deepEqual(run.findings, []);
    assert.ok(run.figures.acknowledged > seconds, `only ${run.figures.acknowledged} events were acknowledged: the run says little`);
    assert.ok(sum(run.faults) > seconds / 4, `only ${sum(run.faults)} faults: the run says little`);
  });

  for (const [name, tampering] of Object.entries(TAMPERINGS))
    test(`finds ${name}`, async () => assert.deepEqual((await damage(run.world, tampering)).unseen, []));
});

const RUNS = 3;
const inOneRun = async (careless: Careless, from: string) => {
  const { world, findings } = await runOracle({ seconds: Math.max(30, seconds / 2), seed: from, careless });
  await world.destroy();
  return seen(CARELESS[careless], findings).unseen;
};

describe('processes that work carelessly', () => {
  for (const careless of Object.keys(CARELESS).filter(isCareless))
    test(`finds ${careless}`, { timeout: 480_000 }, async () => {
      // It shows only where a process is killed at the wrong moment, which a busy machine seldom comes to in half a minute.
      let unseen = await inOneRun(careless, seed);
      for (let again = 1; unseen.length > 0 && again < RUNS; again += 1) unseen = await inOneRun(careless, `${seed}-${again}`);
      assert.deepEqual(unseen, []);
    });
});
