import { derivedId } from '@paktwerk/kernel';
import type { WorkbookCell, WorkbookSheet } from '@paktwerk/sheets';
import { PersonRegistered } from '../person/events';
import type { PersonEvent } from '../person/events';
import { personDecider } from '../person/state';
import type { Claim } from '../person/state';
import type { PostEvent } from '../post/events';
import { approved } from '../post/post.fixture';
import { postDecider } from '../post/state';
import { rules } from '../programme/programme.fixture';
import { checkOccupancies } from './check-occupancies';
import type { Checked, KnownPerson, KnownPost } from './check-occupancies';
import { COLUMNS, COLUMN_NAMES } from './columns';
import type { ColumnName } from './columns';
import { readOccupancies } from './read-occupancies';

export type Written = Partial<Record<ColumnName, WorkbookCell>>;
/** A row that nothing is wrong with. */
export const MIRA: Written = {
  post: '01',
  givenName: 'Mira',
  familyName: 'Beispiel',
  birthDate: '04.05.1990',
  tier: 'Abschluss im sozialen Bereich',
  evidence: 'Bachelor, Esslingen, 2014',
  from: '01.10.2022',
};
export const TITLES = COLUMN_NAMES.map((name) => COLUMNS[name].title.de);
export const cellsOf = (row: Written): WorkbookCell[] => COLUMN_NAMES.map((name) => row[name] ?? null);
export const sheetOf = (...rows: readonly Written[]): WorkbookSheet => ({ name: 'Besetzungen', rows: [TITLES, ...rows.map(cellsOf)] });

/** Half a post of sixteen months, or as it is told. */
export const aPost = (...more: readonly PostEvent[]): KnownPost => {
  const events = more[0]?.type === 'post.approved' ? more : [approved(), ...more];
  const state = events.reduce((s, e) => postDecider.evolve(s, e), postDecider.initial);
  if (state.kind === 'none') throw new Error('The post must be approved.');
  return { state, rules: rules() };
};
export const whole = (n: number): KnownPost => aPost(approved({ postId: derivedId('post', String(n)), share: 100 }));

/** Somebody whom Stuttgart has registered. */
export const knownPerson = (more: Partial<KnownPerson> = {}, ...events: readonly PersonEvent[]): KnownPerson => {
  const personId = derivedId('psn', 'mira');
  const names = { givenName: 'Mira', familyName: 'Beispiel', birthDate: '1990-05-04', qualification: 'A_SOCIAL_DEGREE' as const };
  const all = [PersonRegistered({ personId, identityId: derivedId('idn', 'mira'), district: '08111', ...names }), ...events];
  const elsewhere: readonly Claim[] = [];
  return {
    personId,
    district: '08111',
    state: all.reduce(personDecider.evolve, personDecider.initial),
    events: all,
    elsewhere,
    name: 'Mira Beispiel',
    ...more,
  };
};

export const aPlanOf = (posts: readonly KnownPost[], more: Partial<Checked> = {}): Checked => ({
  party: '08111',
  today: '2026-01-01',
  posts: new Map(posts.map((post, i) => [i + 1, post])),
  people: new Map(),
  alike: new Map(),
  ...more,
});

/** What is said of the cells of a file: row, column and code. */
export const said = (rows: readonly Written[], known: Checked): readonly string[] => {
  const table = readOccupancies([sheetOf(...rows)]);
  if ('code' in table) return [table.code];
  checkOccupancies(table, known);
  return table.found.all.map(({ column, row, code, severity }) => `${column}${row} ${code}${severity === 'hint' ? ' (hint)' : ''}`);
};
