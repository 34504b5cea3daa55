import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { area } from './area';
import { compile, MessageSyntaxError, parse } from './icu';
import { LANGUAGES, LOCALES } from './language';

type Tree = string | { readonly [key: string]: Tree };
const messagesIn = (tree: Tree, path = ''): [string, string][] =>
  typeof tree === 'string' ? [[path, tree]] : Object.entries(tree).flatMap(([key, sub]) => messagesIn(sub, `${path}.${key}`));

const areas = readdirSync(join(__dirname, 'de')).map((file) => file.replace(/\.ts$/, ''));
const load = async (language: string, name: string): Promise<Record<string, string>> => {
  const module = (await import(`./${language}/${name}`)) as Record<string, Tree>;
  return Object.fromEntries(messagesIn(Object.values(module)[0] ?? ''));
};

const argumentsOf = (message: string): string[] => {
  const names = new Set<string>();
  const visit = (parts: ReturnType<typeof parse>): void =>
    parts.forEach((part) => {
      if (typeof part === 'string' || part.kind === 'count') return;
      names.add(part.name);
      if (part.kind === 'plural' || part.kind === 'select') Object.values(part.options).forEach(visit);
    });
  visit(parse(message));
  return [...names].sort();
};

describe('the texts', () => {
  it.each(areas)('of %s have the same keys and arguments in both languages', async (name) => {
    const [de, en] = [await load('de', name), await load('en', name)];
    expect(Object.keys(de).length).toBeGreaterThan(0);
    expect(Object.fromEntries(Object.entries(en).map(([key, text]) => [key, argumentsOf(text)]))).toEqual(
      Object.fromEntries(Object.entries(de).map(([key, text]) => [key, argumentsOf(text)])),
    );
  });

  it.each(LANGUAGES.flatMap((language) => areas.map((name) => [language, name] as const)))(
    'in %s of %s read like the reference implementation of ICU reads them',
    async (language, name) => {
      for (const [key, text] of Object.entries(await load(language, name))) {
        for (const n of [0, 1, 2, 1234]) {
          const values = Object.fromEntries(
            argumentsOf(text).map((a) => [a, new RegExp(`\\{${a}, (plural|number)`).test(text) ? n : n === 1 ? 'none' : `<${a}>`]),
          );
          const reference = new IntlMessageFormat(text, LOCALES[language]).format(values);
          expect([key, compile(text, LOCALES[language])(values)]).toEqual([key, reference]);
        }
      }
    },
  );
});

describe('a quotation', () => {
  it.each(areas)('of %s stands between the marks of its language', async (name) => {
    expect(Object.entries(await load('en', name)).filter(([, text]) => text.includes('„'))).toEqual([]);
    expect(Object.entries(await load('de', name)).filter(([, text]) => text.includes('”'))).toEqual([]);
  });
});

describe('a message', () => {
  it.each([
    ["it''s {what}", { what: 'here' }],
    ["a '{brace}' and an apostrophe's end", {}],
    ['{n, plural, =0 {none} one {# thing in {place}} other {# things in {place}}}', { n: 1000, place: 'town' }],
    ['{n, plural, one {# {kind, select, big {big one} other {one}}} other {#}}', { n: 1, kind: 'big' }],
    ['{n, number}', { n: 1234567.5 }],
  ] as [string, Record<string, string | number>][])('%s', (text, values) => {
    expect(compile(text, 'en-GB')(values)).toBe(new IntlMessageFormat(text, 'en-GB').format(values));
  });

  it.each(['{', '}', '{a', '{a, plural, one {x}}', '{a, date}', '{n, plural, other {}'])('%s is refused', (text) => {
    expect(() => parse(text)).toThrow(MessageSyntaxError);
  });
});

describe('an area', () => {
  const texts = area(
    { plain: 'Hallo', deep: { count: '{n, plural, one {# Antrag} other {# Anträge}} in {where}' } },
    { plain: 'Hello', deep: { count: '{n, plural, one {# application} other {# applications}} in {where}' } },
  );

  it('gives strings and functions, in both languages', () => {
    expect(texts.de.plain).toBe('Hallo');
    expect(texts.de.deep.count({ n: 1, where: 'Ulm' })).toBe('1 Antrag in Ulm');
    expect(texts.en.deep.count({ n: 1200, where: 'Ulm' })).toBe('1,200 applications in Ulm');
  });

  it('takes no wrong key, no missing key and no wrong argument', () => {
    const neverCalled = (): void => {
      // @ts-expect-error A number decides the plural form.
      texts.de.deep.count({ n: '1', where: 'Ulm' });
      // @ts-expect-error An argument is missing.
      texts.de.deep.count({ n: 1 });
      // @ts-expect-error The English text is missing.
      area({ a: 'x', b: 'y' }, { a: 'x' });
      // @ts-expect-error The English text takes an argument that the German one does not have.
      area({ a: 'x {b}' }, { a: 'x {c}' });
      // @ts-expect-error The German text is missing.
      area({ a: 'x' }, { a: 'x', b: 'y' });
    };
    expect(neverCalled).toBeInstanceOf(Function);
  });
});
