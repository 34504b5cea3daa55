#!/usr/bin/env node
// Is what the sources promise compatible with what was released?
//
//   npm run contracts:check                 against the last release; exit 1 with a sentence per problem
//   npm run contracts:release -- 0.2.0      the same, then freezes the contracts as libs/contracts/released/0.2.0.json
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const [command, version] = process.argv.slice(2);

const main = () => {
  const built = join(root, 'libs', 'contracts', 'dist', 'index.js');
  if (!existsSync(built)) throw new Error('libs/contracts is not built: run "npm run build" first.');
  const { compareVersions, incompatibilities, promisesNow, releases, shortNotices, versionProblems } = require(built);
  const all = releases();
  const last = all.at(-1);
  const now = promisesNow();
  const today = new Date().toISOString().slice(0, 10);
  const problems = [...(last ? incompatibilities(last, now, today) : []), ...versionProblems(now, all)];

  if (command === 'release') {
    if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) throw new Error('Name the release: npm run contracts:release -- 0.2.0');
    if (last && compareVersions(version, last.release) <= 0)
      throw new Error(`${version} is not newer than ${last.release}, the last release. A released catalogue is never replaced.`);
    problems.push(...shortNotices(last, now, today));
  }
  if (problems.length > 0) {
    for (const problem of problems) console.error(`- ${problem}`);
    console.error(`${problems.length} incompatible with release ${last?.release}.`);
    return 1;
  }
  const added = now.events.filter((e) => !last?.events.some((o) => o.type === e.type)).map((e) => e.type);
  if (command === 'release') {
    writeFileSync(
      join(root, 'libs', 'contracts', 'released', `${version}.json`),
      `${JSON.stringify({ release: version, date: today, ...now }, null, 2)}\n`,
    );
    console.log(`libs/contracts/released/${version}.json: ${now.events.length} events. Now run "npm run asyncapi" and commit both.`);
    return 0;
  }
  console.log(
    `${now.events.length} events, compatible with release ${last?.release ?? '(none)'}${added.length > 0 ? `; new since then: ${added.join(', ')}` : ''}.`,
  );
  return 0;
};

try {
  process.exitCode = main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
