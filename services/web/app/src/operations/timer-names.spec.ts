import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations as de } from '../texts/de/operations';
import { operations as en } from '../texts/en/operations';

const SERVICES = join(__dirname, '../../../..');

/** Of every `defineTimer({ id: '…'` in a service. */
const defined = readdirSync(SERVICES)
  .filter((service) => existsSync(join(SERVICES, service, 'src/service.ts')))
  .flatMap((service) => readdirSync(join(SERVICES, service, 'src'), { withFileTypes: true, recursive: true }))
  .filter((file) => file.isFile() && file.name.endsWith('.ts') && !file.name.endsWith('.spec.ts'))
  .flatMap((file) => readFileSync(join(file.parentPath, file.name), 'utf8').split('defineTimer({').slice(1))
  .map((definition) => /^\s*id: '([a-z-]+)'/.exec(definition)?.[1]);

describe('what happens by itself', () => {
  it.each([
    ['German', de],
    ['English', en],
  ])('has a name in %s for each timer that a service defines, and for no other', (_, texts) => {
    expect(Object.keys(texts.timers.names).toSorted()).toEqual(defined.toSorted());
  });
});
