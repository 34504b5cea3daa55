/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Rule {
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
  readonly medium: string;
}

/** Every rule of these sheets, with the medium that it is for. */
const rulesOf = (files: readonly string[]): Rule[] => {
  const element = document.createElement('style');
  element.textContent = files.map((file) => readFileSync(join(__dirname, file), 'utf8')).join('\n');
  document.head.append(element);
  const walk = (rules: CSSRuleList, medium: string): Rule[] =>
    [...rules].flatMap((rule) =>
      'selectorText' in rule && 'style' in rule
        ? (rule as CSSStyleRule).selectorText
            .split(',')
            .map((selector) => ({ selector: selector.trim(), style: (rule as CSSStyleRule).style, medium }))
        : 'media' in rule
          ? walk((rule as CSSMediaRule).cssRules, (rule as CSSMediaRule).media.mediaText)
          : [],
    );
  return walk(element.sheet!.cssRules, '');
};
const SHEETS = [
  'base.css',
  'shell.css',
  'parts.css',
  'dashboard.css',
  'comparison.css',
  'table.css',
  'grants.css',
  'print.css',
  '../ui/styles/data.css',
];
const rules = rulesOf(SHEETS);
/** What stands at the left and right of a box, as it was written. */
const sides = ({ style }: Rule): string =>
  [style.getPropertyValue('margin-inline'), style.getPropertyValue('margin').split(' ').slice(1).join(' ')].join(' ').trim();
const hangsOut = (rule: Rule): boolean => /(^|\s)-\d/.test(sides(rule));
const onPaper = (selector: string): Rule | undefined =>
  rules.find((rule) => rule.medium === 'print' && rule.selector === selector && sides(rule) !== '');

describe('the overview and the comparison on paper', () => {
  it('have nothing that hangs out of the page', () => {
    const wide = [...new Set(rules.filter((rule) => rule.medium !== 'print' && hangsOut(rule)).map((rule) => rule.selector))];
    expect(wide).toEqual(['.pw-banner', '.pw-districts .pw-scroll', '.pw-data__scroll']);
    expect(wide.map((selector) => onPaper(selector)?.style.getPropertyValue('margin-inline'))).toEqual(wide.map(() => '0'));
  });
});

describe('the heading of a table on paper', () => {
  it('was left out on the second sheet where it could be sorted: nothing in it is positioned', () => {
    const positioned = rules.filter(
      ({ selector, style, medium }) =>
        medium === '' && /sort$/.test(selector) && /relative|sticky/.test(style.getPropertyValue('position')),
    );
    expect(positioned.map(({ selector }) => selector)).toEqual(['.pw-sort']);
    const printed = rules.filter(({ selector, style, medium }) => medium === 'print' && selector === '.pw-sort' && style.position !== '');
    expect(printed.map(({ style }) => style.position)).toEqual(['static']);
  });
});

describe('a file on the screen', () => {
  it('had the sections of its main part side by side, each as a column of its own', () => {
    const sheet = readFileSync(join(__dirname, 'applications.css'), 'utf8');
    expect(/(?<=\n)([^{}/]*\.pw-case__side) \{\s*display: (\w+);/.exec(sheet)?.slice(1)).toEqual([
      '.pw-case__main,\n.pw-case__side',
      'grid',
    ]);
  });
});

describe('a file on paper', () => {
  const printed = (selector: string): string =>
    rules.find((rule) => rule.medium === 'print' && rule.selector === selector)?.style.getPropertyValue('display') ?? '';
  it('had the steps that its reader could take on the screen', () =>
    expect(['.pw-acts', '.pw-form', '.pw-page form'].map(printed)).toEqual(['none', 'none', 'none']));
  it('did not say for which day it holds, nor as known when', () => {
    const shown = rules.filter(({ selector }) => selector === '.pw-on-paper').map(({ medium, style }) => [medium, style.display]);
    expect(shown).toEqual([
      ['screen', 'none'],
      ['print', 'block'],
    ]);
  });
  it('left its first sheet empty, and its axis out: what is as narrow as a phone is no phone', () => {
    const whole = rules.filter(({ selector, medium }) => medium === 'print' && selector === '.pw-panel:has(.pw-notice-axis)');
    expect(whole.map(({ style }) => style.getPropertyValue('break-inside'))).toEqual(['auto']);
    const hidden = rules.filter(({ selector, style }) => selector === '.pw-notice-axis' && style.display === 'none');
    expect(hidden.map(({ medium }) => medium)).toEqual(['screen and (max-width: 47.99rem)']);
  });
});

describe('what KERN colours on paper', () => {
  it('was printed pale from the dark theme: links and text have the colours of the light one', () => {
    const kern = readFileSync(require.resolve('@kern-ux/native/dist/kern.css'), 'utf8');
    const light = kern.split('[data-kern-theme=light],\n.kern-light {').map((part) => part.slice(0, part.indexOf('}')));
    const inLight = (name: string): string | undefined =>
      light
        .slice(1)
        .map((part) => new RegExp(`${name}: ([^;]+);`).exec(part)?.[1])
        .find(Boolean);
    const [paper] = rules.filter(({ selector, medium }) => medium === 'print' && selector === "[data-kern-theme='dark']");
    const names = ['action-default', 'action-visited', 'layout-text-default', 'layout-text-muted'].map((n) => `--kern-color-${n}`);
    expect(names.map((name) => paper?.style.getPropertyValue(name))).toEqual(names.map(inLight));
    expect(inLight('--kern-color-action-default')).toBe('var(--kern-color-darkblue-700)');
  });
});
