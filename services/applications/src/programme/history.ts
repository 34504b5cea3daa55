import { isDeepStrictEqual } from 'node:util';
import { assertNever, formatDate, formatDateEn, quoted, quotedEn } from '@paktwerk/kernel';
import type { IsoDate, Sentence } from '@paktwerk/kernel';
import { parametersOf } from '../funding/funding';
import type { Funding } from '../funding/funding';
import { MARK_DE, MARK_EN, NOTHING, beginning, entryOf, together } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { ProgrammeEvent } from './events';
import { ruleSetName } from './rule-set';

/** Who published a programme and each version of its rules, from when it holds, and where it is written. */
export const programmeHistory = (events: readonly (ProgrammeEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e, i) => {
    switch (e.type) {
      case 'programme.published':
        return entryOf(e, together(beginning(e, names), programme(e.data)), names, undefined);
      case 'rule-set.published': {
        const before = events.slice(0, i).findLast((b) => b.type === 'rule-set.published');
        const changed = before?.type === 'rule-set.published' ? differing(before.data, e.data) : NOTHING;
        const written = { de: ` Fundstelle: ${quoted(e.data.source)}.`, en: ` Source: ${quotedEn(e.data.source)}.` };
        const said = together(beginning(e, names), ruleSet(e.data), changed, written);
        return entryOf(e, said, names, ruleSetName(e.data.programmeCode, e.data.version));
      }
      default:
        return assertNever(e);
    }
  });

type Data<T extends ProgrammeEvent['type']> = Extract<ProgrammeEvent, { type: T }>['data'];
type Dated = Data<'programme.published'>['endsOn'];

const programme = (published: Data<'programme.published'>): Sentence => {
  const { titleDe, titleEn, code, effectiveOn, source } = published;
  const [ends, evaluated] = [dated(published.endsOn), dated(published.evaluationOn)];
  return {
    de:
      ` das Programm ${quoted(titleDe)} (${code}) veröffentlicht, gültig ab dem ${formatDate(effectiveOn)}. ` +
      `Es endet am ${ends.de} und wird bewertet bis zum ${evaluated.de}. Fundstelle: ${quoted(source)}.`,
    en:
      ` published the programme ${quotedEn(titleEn)} (${code}), valid from ${formatDateEn(effectiveOn)}. ` +
      `It ends on ${ends.en} and is evaluated until ${evaluated.en}. Source: ${quotedEn(source)}.`,
  };
};

const dated = ({ value, mark, source }: Dated): Sentence => ({
  de: `${formatDate(value)} (${MARK_DE[mark]}: ${quoted(source)})`,
  en: `${formatDateEn(value)} (${MARK_EN[mark]}: ${quotedEn(source)})`,
});

const ruleSet = ({ programmeCode, version, validFrom, validTo, publishedOn }: Data<'rule-set.published'>): Sentence => {
  const back = validFrom < publishedOn ? { de: ', rückwirkend,', en: ', retroactively,' } : NOTHING;
  const span = spanOf(validFrom, validTo);
  return {
    de: ` Fassung ${version} der Regeln von ${programmeCode} veröffentlicht, bekannt gemacht am ${formatDate(publishedOn)}. Sie gilt${back.de} ${span.de}.`,
    en: ` published version ${version} of the rules of ${programmeCode}, made public on ${formatDateEn(publishedOn)}. It holds${back.en} ${span.en}.`,
  };
};

const spanOf = (from: IsoDate, to: IsoDate | undefined): Sentence =>
  to === undefined
    ? { de: `ab dem ${formatDate(from)}`, en: `from ${formatDateEn(from)}` }
    : { de: `vom ${formatDate(from)} bis zum ${formatDate(to)}`, en: `from ${formatDateEn(from)} until ${formatDateEn(to)}` };

/** How many values are other than in the version before; which ones, the versions side by side say. */
const differing = (
  before: { readonly version: number; readonly funding: Funding },
  { funding }: { readonly funding: Funding },
): Sentence => {
  const [old, now] = [parametersOf(before.funding), parametersOf(funding)];
  const { length: n } = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !isDeepStrictEqual(old[name], now[name]));
  const what =
    n === 0
      ? { de: 'ist kein Wert', en: 'No value differs' }
      : n === 1
        ? { de: 'ist ein Wert', en: 'One value differs' }
        : { de: `sind ${n} Werte`, en: `${n} values differ` };
  return { de: ` Anders als in Fassung ${before.version} ${what.de}.`, en: ` ${what.en} from version ${before.version}.` };
};
