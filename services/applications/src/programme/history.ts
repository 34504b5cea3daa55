import { isDeepStrictEqual } from 'node:util';
import { assertNever, formatDate, quoted } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { parametersOf } from '../funding/funding';
import type { Funding } from '../funding/funding';
import { MARK_DE, beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { ProgrammeEvent } from './events';
import { ruleSetName } from './rule-set';

/** Who published a programme and each version of its rules, from when it holds, and where it is written. */
export const programmeHistory = (events: readonly (ProgrammeEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e, i) => {
    switch (e.type) {
      case 'programme.published':
        return entryOf(e, `${beginning(e, names)} ${programme(e.data)}`, names, undefined);
      case 'rule-set.published': {
        const before = events.slice(0, i).findLast((b) => b.type === 'rule-set.published');
        const changed = before?.type === 'rule-set.published' ? differing(before.data, e.data) : '';
        const sentence = `${beginning(e, names)} ${ruleSet(e.data)}${changed} Fundstelle: ${quoted(e.data.source)}.`;
        return entryOf(e, sentence, names, ruleSetName(e.data.programmeCode, e.data.version));
      }
      default:
        return assertNever(e);
    }
  });

type Data<T extends ProgrammeEvent['type']> = Extract<ProgrammeEvent, { type: T }>['data'];
type Dated = Data<'programme.published'>['endsOn'];

const programme = ({ titleDe, code, effectiveOn, endsOn, evaluationOn, source }: Data<'programme.published'>): string =>
  `das Programm ${quoted(titleDe)} (${code}) veröffentlicht, gültig ab dem ${formatDate(effectiveOn)}. ` +
  `Es endet am ${dated(endsOn)} und wird bewertet bis zum ${dated(evaluationOn)}. Fundstelle: ${quoted(source)}.`;

const dated = ({ value, mark, source }: Dated): string => `${formatDate(value)} (${MARK_DE[mark]}: ${quoted(source)})`;

const ruleSet = ({ programmeCode, version, validFrom, validTo, publishedOn }: Data<'rule-set.published'>): string => {
  const back = validFrom < publishedOn ? ', rückwirkend,' : '';
  return `Fassung ${version} der Regeln von ${programmeCode} veröffentlicht, bekannt gemacht am ${formatDate(publishedOn)}. Sie gilt${back} ${span(validFrom, validTo)}.`;
};

const span = (from: IsoDate, to: IsoDate | undefined): string =>
  to === undefined ? `ab dem ${formatDate(from)}` : `vom ${formatDate(from)} bis zum ${formatDate(to)}`;

/** How many values are other than in the version before; which ones, the versions side by side say. */
const differing = (before: { readonly version: number; readonly funding: Funding }, { funding }: { readonly funding: Funding }): string => {
  const [old, now] = [parametersOf(before.funding), parametersOf(funding)];
  const others = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !isDeepStrictEqual(old[name], now[name]));
  const what = others.length === 0 ? 'kein Wert' : others.length === 1 ? 'ein Wert' : `${others.length} Werte`;
  return ` Anders als in Fassung ${before.version} ${others.length > 1 ? 'sind' : 'ist'} ${what}.`;
};
