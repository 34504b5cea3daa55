import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '@paktwerk/local-stack';
import type { Publisher } from './publish-programme';
import { publishDecree, publishPact, publishProgrammeIn } from './publish-programme';

const FOLDER = path.join(ROOT, 'programmes');
const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(FOLDER, folder))
    .filter((name) => name.endsWith('.json') && name !== 'programme.schema.json')
    .sort()
    .map((name) => path.join('programmes', folder, name));

/**
 * What the ministry has published beside the two calls of the demo: the other programmes with every version of their rules, the pact, the
 * decrees. Each stands there from the first working day after its publication on, so that what was known when can be seen.
 */
export class ProgrammesInDemo {
  readonly #programmes: readonly string[];

  /** @param ofCalls files that the calls publish themselves */
  constructor(
    private readonly api: Publisher,
    ofCalls: readonly string[],
  ) {
    this.#programmes = filesIn('').filter((file) => !ofCalls.includes(file));
  }

  async workOn(day: string, previous: string | undefined): Promise<void> {
    const days = { after: previous, through: day };
    for (const file of this.#programmes) await publishProgrammeIn(this.api, file, days);
    for (const file of filesIn('decrees')) await publishDecree(this.api, file, days);
    for (const file of filesIn('pact')) await publishPact(this.api, file, days);
  }
}
