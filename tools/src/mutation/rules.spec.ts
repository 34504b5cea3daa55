import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '@paktwerk/local-stack';
import { rulesOf } from './rules';

describe('what mutation testing changes, and with which specs', () => {
  const { rules, specs } = rulesOf('services/budgeting');
  const named = (files: readonly string[], ...names: readonly string[]) =>
    names.filter((name) => files.includes(`services/budgeting/src/pot/${name}`));

  it('is every decision, the state and what they calculate with', () => {
    const decisions = ['open-pot.ts', 'reserve-funds.ts', 'commit-funds.ts', 'release-reservation.ts'];
    expect(named(rules, ...decisions, 'state.ts', 'budget-year.ts')).toEqual([...decisions, 'state.ts', 'budget-year.ts']);
  });

  it('is nothing that only says what something looks like, and nothing that needs the web server', () =>
    expect(named(rules, 'events.ts', 'views.ts', 'snapshots.ts', 'pot.controller.ts', 'pot.fixture.ts', 'reserve-funds.spec.ts')).toEqual(
      [],
    ));

  // Every decision refuses with the problems of its service: one heavy import there, and nothing of the service would be tried, without a word.
  it.each(['applications', 'budgeting', 'case-management', 'directory', 'staffing', 'subscriptions'])('is every decision of %s', (name) => {
    const { rules: tried } = rulesOf(`services/${name}`);
    const src = path.join(ROOT, 'services', name, 'src');
    const deciders = fs
      .readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .filter((file) => /^export const decide\w+ =/m.test(fs.readFileSync(path.join(src, file), 'utf8')))
      .map((file) => `services/${name}/src/${file.split(path.sep).join('/')}`);
    expect(deciders.length).toBeGreaterThan(5);
    expect(deciders.filter((file) => !tried.includes(file))).toEqual([]);
  });

  it('takes the specs that load neither database nor web server', () =>
    expect(named(specs, 'reserve-funds.spec.ts', 'evolution.spec.ts', 'pot.controller.spec.ts')).toEqual(['reserve-funds.spec.ts']));

  it('finds a library’s calculations where they lie', () =>
    expect(rulesOf('libs/deadlines')).toEqual({
      rules: ['dated', 'deadline', 'delivery', 'holidays', 'interest', 'period', 'taking-back'].map(
        (name) => `libs/deadlines/src/${name}.ts`,
      ),
      specs: ['deadline', 'delivery', 'holidays', 'interest', 'taking-back'].map((name) => `libs/deadlines/src/${name}.spec.ts`),
    }));
});
