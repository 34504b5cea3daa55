import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import { Loaded } from '../shell/loaded';
import { textOf, useTexts } from '../texts/area';
import { programmesTexts } from '../texts/programmes';
import { changesBetween } from './rules';
import type { Funding, RuleSet } from './types';
import { useValueText } from './value-text';

/** "What changes for whom?", before a version is published: value by value, and how many calls, applications and grants there are. */
export const Changes = ({ programmeId, newest, funding }: { programmeId: string; newest: RuleSet; funding: Funding }) => {
  const texts = useTexts(programmesTexts);
  const t = texts.publish;
  const valueText = useValueText();
  const affected = useQuery(read('/api/applications/v1/programmes/{programmeId}/affected', { path: { programmeId } }));
  const changes = changesBetween(newest.funding, funding);
  const said = (name: string, value: unknown): string =>
    value === undefined ? texts.rules.absent : valueText(name, value).filter(Boolean).join('; ');
  return (
    <section aria-label={t.preview} className="pw-rules__preview">
      <h3>{t.preview}</h3>
      {changes.length === 0 && <p>{t.nothing({ version: String(newest.version) })}</p>}
      <ul>
        {changes.map(({ name, before, after }) => (
          <li key={name}>
            <strong>{textOf(texts.parameters, name)}</strong>: {t.from({ value: said(name, before?.value) })},{' '}
            {t.to({ value: said(name, after?.value) })}. {t.after({ anchor: textOf(texts.anchors, (after ?? before)?.anchor ?? '') })}{' '}
            {textOf(texts.effects, (after ?? before)?.effect ?? '')}
          </li>
        ))}
      </ul>
      <Loaded query={affected} skeleton={{ lines: 1 }}>
        {({ calls, undecided, granted }) => (
          <p>
            {t.calls({ n: calls.length })} {t.affected({ undecided, granted })}
          </p>
        )}
      </Loaded>
    </section>
  );
};
