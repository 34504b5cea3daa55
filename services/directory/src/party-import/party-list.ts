import { DISTRICT_FORMS, REGISTERED_KINDS } from '@paktwerk/contracts';
import { defined, isIsoDate } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import type { Inhabitants } from '../party/events';
import { PartyRegistered } from '../party/events';
import type { RegisterParty } from '../party/register-party';
import { partyIdOf } from '../shared/keys';
import { refuse } from '../problems';
import { readCsv } from './read-csv';

export const COLUMNS = ['kind', 'key', 'name', 'form', 'valid_from', 'inhabitants', 'source'] as const;
type Column = (typeof COLUMNS)[number];
const REQUIRED: readonly Column[] = ['kind', 'key', 'name', 'valid_from', 'source'];

export interface ListRow {
  /** Where it stands in the file, the head being line 1; a cell over several lines counts as one. */
  readonly line: number;
  readonly key: string;
  readonly wanted: RegisterParty | Refusal;
}

export const MOST_ROWS = 5000;

/** The rows of a list, each as the command that it asks for or why it cannot be one; a refusal where the whole is no list. */
export const readPartyList = (text: string): readonly ListRow[] | Refusal => {
  const [head, ...rows] = readCsv(text);
  const columns = (head ?? []).map((c) => c.trim().toLowerCase());
  const missing = REQUIRED.filter((c) => !columns.includes(c));
  if (missing.length > 0)
    return refuse('list-unreadable', {
      why: `Es fehlen die Spalten ${missing.join(', ')}.`,
      whyEn: `Columns are missing: ${missing.join(', ')}.`,
    });
  if (rows.length > MOST_ROWS)
    return refuse('list-unreadable', { why: `Höchstens ${MOST_ROWS} Zeilen auf einmal.`, whyEn: `At most ${MOST_ROWS} rows at once.` });
  return rows.flatMap((cells, i): readonly ListRow[] => {
    if (cells.every((c) => c.trim() === '')) return [];
    const at = (column: Column): string => cells[columns.indexOf(column)]?.trim() ?? '';
    return [{ line: i + 2, key: at('key'), wanted: commandOf(at) }];
  });
};

const unreadable = (column: Column, value: string) => refuse('row-unreadable', { column, value: value.slice(0, 100) });

const commandOf = (at: (column: Column) => string): RegisterParty | Refusal => {
  const [kind, form] = [REGISTERED_KINDS.find((k) => k === at('kind')), DISTRICT_FORMS.find((f) => f === at('form'))];
  const inhabitants = inhabitantsIn(at('inhabitants'));
  if (kind === undefined) return unreadable('kind', at('kind'));
  if (form === undefined && at('form') !== '') return unreadable('form', at('form'));
  if (!isIsoDate(at('valid_from'))) return unreadable('valid_from', at('valid_from'));
  if (inhabitants === undefined) return unreadable('inhabitants', at('inhabitants'));
  const command: RegisterParty = {
    kind,
    key: at('key'),
    name: at('name'),
    ...defined({ form }),
    ...(inhabitants.length === 0 ? {} : { inhabitants }),
    source: at('source'),
    effectiveOn: at('valid_from'),
  };
  const [wrong] = [...PartyRegistered.check.Errors({ partyId: partyIdOf(command.key), ...command })];
  const column = wrong && COLUMNS.find((c) => wrong.path.startsWith(`/${c}`));
  return column ? unreadable(column, at(column)) : command;
};

/** `9058/2011-12-31/F`, several separated by a blank. */
const inhabitantsIn = (cell: string): Inhabitants[] | undefined => {
  const figures = cell
    .split(/\s+/)
    .filter((f) => f !== '')
    .map((figure) => /^(\d{1,9})\/([\d-]{10})\/([FDMA?])$/.exec(figure));
  const read = figures.flatMap((m) =>
    m && isIsoDate(m[2]!) ? [{ count: Number(m[1]), on: m[2]!, mark: m[3] as Inhabitants['mark'] }] : [],
  );
  return read.length === figures.length ? read : undefined;
};
