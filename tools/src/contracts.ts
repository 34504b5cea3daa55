// Is what the sources promise compatible with what was released?
//
//   npm run contracts:check                 against the last release; exit 1 with a sentence per problem
//   npm run contracts:release -- 0.2.0      the same, then freezes the contracts as libs/contracts/released/0.2.0.json
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions, incompatibilities, promisesNow, releases, shortNotices, versionProblems } from '@paktwerk/contracts';
import { ROOT } from '@paktwerk/local-stack';
import { command } from './terminal';

const [what, version = ''] = process.argv.slice(2);

command(() => {
  const all = releases();
  const last = all.at(-1);
  const now = promisesNow();
  const today = new Date().toISOString().slice(0, 10);
  const problems = [...(last ? incompatibilities(last, now, today) : []), ...versionProblems(now, all)];

  if (what === 'release') {
    if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Name the release: npm run contracts:release -- 0.2.0');
    if (last && compareVersions(version, last.release) <= 0)
      throw new Error(`${version} is not newer than ${last.release}, the last release. A released catalogue is never replaced.`);
    problems.push(...shortNotices(last, now, today));
  }
  if (problems.length > 0) {
    for (const problem of problems) console.error(`- ${problem}`);
    console.error(`${problems.length} incompatible with release ${last?.release ?? '(none)'}.`);
    return Promise.resolve(1);
  }
  const added = now.events.filter((e) => !last?.events.some((o) => o.type === e.type)).map((e) => e.type);
  if (what === 'release') {
    writeFileSync(
      join(ROOT, 'libs/contracts/released', `${version}.json`),
      `${JSON.stringify({ release: version, date: today, ...now }, null, 2)}\n`,
    );
    console.log(`libs/contracts/released/${version}.json: ${now.events.length} events. Now run "npm run asyncapi" and commit both.`);
    return Promise.resolve(0);
  }
  console.log(
    `${now.events.length} events, compatible with release ${last?.release ?? '(none)'}${added.length > 0 ? `; new since then: ${added.join(', ')}` : ''}.`,
  );
  return Promise.resolve(0);
}, 2);
