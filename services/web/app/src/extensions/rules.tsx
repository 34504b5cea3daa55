import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { extensionsTexts } from '../texts/extensions';
import { useLanguage } from '../texts/language';
import { Alert } from '../ui/feedback';
import type { Extension, ExtensionPost } from './types';

/** What the rules extend, and where they say it; or that they extend nothing. */
export const Rules = ({ rules, refusal, posts }: Pick<Extension, 'rules' | 'refusal'> & { posts: readonly ExtensionPost[] }) => {
  const t = useTexts(extensionsTexts).file;
  const f = useFormat();
  const language = useLanguage();
  if (!rules) return refusal ? <Alert kind="info" title={refusal[language]} /> : null;
  const { months, cutOff, states, monthsInAll, windowMonths, validTo, ruleSetVersion, mark, source } = rules;
  const listed = new Intl.ListFormat(language, { type: 'disjunction' }).format(states.map((state) => t.ruleStates[state]));
  const isOlder = posts.length > 0 && posts.every((post) => post.refusal?.code === 'not-approved-at-cut-off');
  return (
    <ul>
      {isOlder && (
        <li>
          <strong>{t.older({ cutOff: f.date(cutOff) })}</strong>
        </li>
      )}
      <li>{t.rule({ months: f.count(months), cutOff: f.date(cutOff), states: listed })}</li>
      {monthsInAll !== undefined && <li>{t.inAll({ n: f.count(monthsInAll) })}</li>}
      {windowMonths !== undefined && <li>{t.window({ n: f.count(windowMonths) })}</li>}
      {validTo !== undefined && <li>{t.validTo({ date: f.date(validTo) })}</li>}
      <li className="pw-muted">{t.source({ version: f.count(ruleSetVersion), mark, source })}</li>
    </ul>
  );
};
