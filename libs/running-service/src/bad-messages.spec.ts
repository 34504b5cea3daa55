import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const services = join(__dirname, '../../../services');
const text = (...path: string[]): string => (existsSync(join(...path)) ? readFileSync(join(...path), 'utf8') : '');
const consuming = readdirSync(services).filter((name) => /^\s*consumes:/m.test(text(services, name, 'src/service.ts')));

describe('services that follow a topic', () => {
  it('are found', () => expect(consuming).toContain('reporting'));

  it.each(consuming)('%s meets bad messages in a spec', (name) =>
    expect(text(services, name, 'spec/bad-messages.spec.ts')).toContain('survivesBadMessages(service)'),
  );
});
