import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import type { ESLint } from 'eslint';

const { plugin, sentences, inControllers, inPages } = jest.requireActual<{
  readonly plugin: ESLint.Plugin;
  readonly sentences: readonly Linter.RuleEntry[];
  readonly inControllers: readonly Linter.RuleEntry[];
  readonly inPages: readonly Linter.RuleEntry[];
}>('./dialect.cjs');

/** What the linter says about a file of a service. */
const said = (path: string, code: string): string[] => {
  const restricted = path.endsWith('.controller.ts') ? inControllers : sentences;
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { dialect: plugin },
    rules: {
      'dialect/place': 'error',
      'dialect/home': 'error',
      'dialect/injectable': 'error',
      'no-restricted-syntax': ['error', ...restricted],
    },
  } as unknown as Linter.Config;
  return new Linter({ configType: 'flat' }).verify(code, config, `services/budgeting/src/${path}`).map((m) => m.message);
};

describe('the dialect', () => {
  it.each([
    'pot/open-pot.ts',
    'pot/open-pot.spec.ts',
    'pot/pot.fixture.ts',
    'read-models/pots/entity.ts',
    'read-models/figures/facts/post.ts',
    'reactions/open-pot-when-call-opened.ts',
    'shared/periods.ts',
    'migrations/1700000000201-budgeting-tables.ts',
    'service.ts',
  ])('has a place for %s', (path) => expect(said(path, '')).toEqual([]));

  it.each(['file-number/file-numbers.ts', 'read-models/pots/query.ts'])('takes FileNumbers in %s', (path) =>
    expect(said(path, '@Injectable() class FileNumbers {}')).toEqual([]),
  );

  it.each(['views.ts', 'calculation.ts', 'spec-data.ts', 'pot/deeper/open-pot.ts', 'read-models/pots.ts', 'Pot/open-pot.test.ts'])(
    'has none for %s',
    (path) => expect(said(path, '')).toEqual([`No file stands at ${path}: see the table "One dialect" in CONTRIBUTING.md.`]),
  );

  it.each([
    ['pot/pot-file.ts', "export const PotView = View('PotView', {});", 'A view stands in views.ts.'],
    ['pot/open-pot.ts', "export const PotOpened = event('pot.opened', 1, {});", 'An event stands in events.ts.'],
    ['pot/open-pot.ts', 'export const potDecider = filed(a, b);', 'A decider stands in state.ts.'],
    ['pot/state.ts', 'export const decideOpen = () => nothing();', 'A decision stands in the file of its command, <aggregate>/<verb>.ts.'],
    ['pot/frames.ts', '@Controller() class A {}', 'A controller stands in <aggregate>.controller.ts, or is a reaction.'],
    ['read-models/pots/query.ts', '@Entity() class A {}', 'A table stands in entity.ts.'],
    ['pot/state.ts', 'const pots: Decider<S, E> = { initial };', 'A decider is called fooDecider.'],
    [
      'pot/a.ts',
      'class A { constructor(@Inject(Pots) private readonly pots: Pots) {} }',
      'A class gets what it needs by type; @Inject is for what has no class.',
    ],
    ['pot/pots.ts', '@Injectable() class FileNumbers {}', 'FileNumbers stands in file-numbers.ts, or in the query.ts of its read model.'],
    ['pot/a.ts', '@Injectable() class A { constructor(readonly pots: Pots) {} }', 'What a class is given is `private readonly`.'],
    ['pot/a.ts', '@Injectable() class A { constructor(private pots: Pots) {} }', 'What a class is given is `private readonly`.'],
    ['pot/views.ts', "const Pot = View('Pot', {});", 'What HTTP answers is called FooView, and FooItem as a line of a list.'],
    [
      'pot/pot.controller.ts',
      'try { a(); } catch { b(); }',
      'A refusal is a value, and the platform answers what is thrown: a controller catches nothing.',
    ],
    ['pot/pot.controller.ts', 'record(PotOpened({}));', 'A controller decides nothing: the decision stands in the file of its command.'],
  ])('says about %s with %s: %s', (path, code, sentence) => expect(said(path, code)).toEqual([sentence]));
});

describe('the dialect of the page', () => {
  const saidOfPage = (code: string): string[] =>
    new Linter({ configType: 'flat' })
      .verify(code, { rules: { 'no-restricted-syntax': ['error', ...inPages] } } as unknown as Linter.Config)
      .map((m) => m.message);

  it('finds a part whose missing file would take the whole page away', () =>
    expect(saidOfPage("const Help = lazy(() => import('./help').then((m) => ({ default: m.Help })));")).toEqual([
      'A part of the page is loaded by loadPart: after a redeploy its file may be gone.',
    ]));

  it.each([
    "const Help = lazy(() => loadPart(() => import('./help')).then((m) => ({ default: m.Help })));",
    "const route = { component: page(() => import('./tasks-page'), 'TasksPage') };",
    "const texts = sharedArea(de, async () => (await import('./en/shared')).common);",
  ])('takes %s', (code) => expect(saidOfPage(code)).toEqual([]));
});
