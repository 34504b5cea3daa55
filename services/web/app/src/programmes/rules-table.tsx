import { useMemo } from 'react';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { programmesTexts } from '../texts/programmes';
import { Disclosure } from '../ui/disclosure';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { differs, rowsOf, type Row } from './rules';
import type { Parameter, Programme, RuleSet } from './types';
import { useValueText } from './value-text';

/** How long a version holds. */
export const usePeriodText = (): ((r: Pick<RuleSet, 'validFrom' | 'validTo'>) => string) => {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  return ({ validFrom, validTo }) =>
    validTo === undefined ? t.fromOn({ from: f.date(validFrom) }) : t.fromTo({ from: f.date(validFrom), to: f.date(validTo) });
};

const Value = ({ name, parameter }: { name: string; parameter: Parameter }) => {
  const t = useTexts(programmesTexts);
  const valueText = useValueText();
  const lines = valueText(name, parameter.value);
  return (
    <>
      {lines.length === 1 ? (
        lines[0]
      ) : (
        <ul className="pw-rules__entries">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}{' '}
      <abbr className="pw-rules__mark" title={textOf(t.marks, parameter.mark)}>
        {parameter.mark}
      </abbr>
      <Disclosure summary={t.rules.origin}>
        <p>
          {textOf(t.marks, parameter.mark)}: {parameter.source}
        </p>
        {parameter.note !== undefined && <p>{parameter.note}</p>}
        <p>
          {t.rules.rule}: {textOf(t.anchors, parameter.anchor)}. {textOf(t.effects, parameter.effect)}
        </p>
      </Disclosure>
    </>
  );
};

const useColumns = (ruleSets: readonly RuleSet[]): readonly Column<Row>[] => {
  const t = useTexts(programmesTexts);
  const valueText = useValueText();
  return useMemo(
    () => [
      { id: 'name', header: t.rules.value, isRowHeader: true, text: (row) => textOf(t.parameters, row.name) },
      ...ruleSets.map(({ version }, i): Column<Row> => {
        const isOther = (row: Row): boolean => differs(row, i);
        const other = t.rules.differs({ n: String(ruleSets[i - 1]?.version ?? '') });
        return {
          id: `v${version}`,
          header: t.rules.version({ n: String(version) }),
          text: (row) => {
            const cell = row.cells[i];
            return cell === undefined ? t.rules.absent : `${valueText(row.name, cell.value).join('; ')} [${cell.mark}] (${cell.source})`;
          },
          className: (row) => (isOther(row) ? 'is-other' : undefined),
          cell: (row) => {
            const parameter = row.cells[i];
            return (
              <>
                {isOther(row) && <span className="kern-sr-only">{other}: </span>}
                {parameter ? <Value name={row.name} parameter={parameter} /> : <span className="pw-muted">{t.rules.absent}</span>}
              </>
            );
          },
        };
      }),
    ],
    [t, valueText, ruleSets],
  );
};

/** The versions of a programme's rules side by side: what differs is marked, and every value says where it comes from. */
export const RulesTable = ({ programme: { code, ruleSets } }: { programme: Programme }) => {
  const t = useTexts(programmesTexts).rules;
  const f = useFormat();
  const periodText = usePeriodText();
  const columns = useColumns(ruleSets);
  const rows = useMemo(() => rowsOf(ruleSets), [ruleSets]);
  if (ruleSets.length === 0) return <Section id="regelwerke" title={t.title} note={t.none} />;
  return (
    <Section id="regelwerke" title={t.title} note={t.note}>
      <ul className="pw-rules__versions">
        {ruleSets.map((r) => (
          <li key={r.version}>
            <strong>{t.version({ n: String(r.version) })}</strong>: {t.valid({ period: periodText(r) })},{' '}
            {t.published({ date: f.date(r.publishedOn) })}. <span className="pw-muted">{r.source}</span>
          </li>
        ))}
      </ul>
      <PlainTable caption={t.title} columns={columns} rows={rows} rowId={(row) => row.name} exportAs={{ name: `regelwerke-${code}` }} />
    </Section>
  );
};
