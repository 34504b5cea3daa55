import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import type { CommandContext, Loaded } from '@paktwerk/event-store';
import { defined, derivedId, derivedUuid, inParallel, readable } from '@paktwerk/kernel';
import type { IsoDate, Language, Refusal } from '@paktwerk/kernel';
import {
  Clock,
  RefusalError,
  SecretConfig,
  TOLD_PROBLEMS,
  errorsIn,
  marksOf,
  ownKeys,
  partyOf,
  refusalText,
  refuseWith,
  refuseWrongCells,
} from '@paktwerk/platform';
import type { Actor, CellProblem } from '@paktwerk/platform';
import { markWorkbook, readWorkbook } from '@paktwerk/sheets';
import { Appointments } from '../appointment/appointments';
import { Doubles } from '../doubles/doubles';
import { Identities } from '../identity/identities';
import type { Identifying } from '../identity/identifying';
import { NameSearch } from '../name-search/name-search';
import { PERSON_SHARE_LIMIT } from '../parameters';
import { decideClaims } from '../person/claim-share';
import { entryFor } from '../person/entries';
import type { PersonEvent } from '../person/events';
import { personDecider, personStream } from '../person/state';
import type { PersonState } from '../person/state';
import { namesBy } from '../person/written-by';
import { Plans, readerOf } from '../plan/plans';
import { postDecider, postStream } from '../post/state';
import { problems, refuse } from '../problems';
import { RulesOfPosts } from '../programme/rules-of-posts';
import { Posts } from '../read-models/posts/query';
import { checkOccupancies, humanOf, isThere } from './check-occupancies';
import type { Checked, KnownPerson, KnownPost } from './check-occupancies';
import { occupancyTemplate } from './columns';
import { readOccupancies } from './read-occupancies';
import type { OccupancyRow, ReadOccupancies } from './read-occupancies';

const WIDTH = 12;
/** Rows that touch neither the same post nor the same human are taken over side by side. */
const SIDE_BY_SIDE = 16;

/** Which rows of a file are taken over by one request. */
export interface Part {
  /** Where it goes on, as `next` of the request before said; from the first row on unless told. */
  readonly after?: string | undefined;
  /** So many rows at most; all of them unless told. */
  readonly rows?: number | undefined;
}

export interface RowOutcome {
  readonly row: number;
  readonly outcome: 'done' | 'nothing' | 'refused';
  readonly postId?: string;
  readonly refusal?: { readonly code: string; readonly de: string; readonly en: string };
}

/** What one request knows, and what it has done so far. */
interface Here {
  readonly known: Checked;
  /** Entries by {@link humanOf}. */
  readonly people: Map<string, string>;
  /** Posts that are not as they were read any more. */
  readonly touched: Set<string>;
}

type LoadedPerson = Loaded<PersonState, PersonEvent>;

const inWords = (refusal: Refusal) => ({ code: refusal.code, ...refusalText(problems, refusal) });

/**
 * Occupancies out of a party's own file. Each person and each post has a stream of its own, so no transaction takes a whole file: everything is checked first,
 * and nothing is stored while a cell is wrong; then each row is an appointment like any other, with an outcome of its own. What stands in the plan
 * already is recognised by what it says, so the same file again goes on where it stopped and adds nothing.
 */
@Injectable()
export class OccupancyImports {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly plans: Plans,
    private readonly posts: Posts,
    private readonly rules: RulesOfPosts,
    private readonly identities: Identities,
    private readonly search: NameSearch,
    private readonly appointments: Appointments,
    private readonly doubles: Doubles,
    private readonly config: SecretConfig,
  ) {}

  /** An empty file whose list has the posts of today's plan. */
  async template(actor: Actor, language: Language): Promise<Uint8Array> {
    return occupancyTemplate(await this.plans.numbered(readerOf(actor, partyOf(actor)), await this.clock.today()), language);
  }

  /** What the file would make of the plan, without doing it. */
  async preview(actor: Actor, bytes: Buffer, ctx: CommandContext) {
    const { table, hiddenSheets, there } = await this.checked(actor, bytes, ctx);
    const { sheet, rows, hiddenRows, found } = table;
    const problemsOfFile = found.all.toSorted((a, b) => a.row - b.row);
    return {
      sheet,
      rows,
      hiddenRows,
      hiddenSheets,
      errors: errorsIn(found.all),
      problems: problemsOfFile.slice(0, TOLD_PROBLEMS),
      there: there.length,
      ...(found.hasErrors ? {} : { adds: rows - there.length }),
    };
  }

  /** The party's own file with what is said of its cells. */
  async marked(actor: Actor, bytes: Buffer, language: Language, ctx: CommandContext): Promise<Uint8Array> {
    const { table } = await this.checked(actor, bytes, ctx);
    const marked = await markWorkbook(bytes, marksOf(table.found.all, language));
    return 'code' in marked ? refuseWith(marked) : marked.bytes;
  }

  /** Takes rows over, one after the other. @throws Problem 422 where a cell is wrong, or where it is to go on with a file that was not checked; nothing is stored then */
  async takeOver(actor: Actor, bytes: Buffer, { after, rows: most }: Part, ctx: CommandContext) {
    const from = after === undefined ? 0 : this.rowAt(after, actor, bytes);
    const { table, known } = after === undefined ? await this.checked(actor, bytes, ctx) : await this.readable(actor, bytes, from, most);
    if (table.found.hasErrors) return refuseWith(refuseWrongCells(table.found.all));
    const left = table.read.filter(({ row }) => row >= from);
    const part = left.slice(0, most);
    const wrong = after === undefined ? new Map<number, Told>() : wrongIn({ ...table, read: part }, known);
    const outcomes = new Map<number, RowOutcome>();
    const here: Here = { known, people: new Map([...known.people].map(([who, { personId }]) => [who, personId])), touched: new Set() };
    for (const wave of wavesOf(part))
      await inParallel(wave, SIDE_BY_SIDE, async (row) => {
        const told = wrong.get(row.row + 1);
        // Nobody is registered for an appointment that cannot be: an entry without a post would stay.
        const isInVain = told !== undefined && !here.people.has(humanOf(row));
        outcomes.set(row.row, isInVain ? refusedRow(row, here, told) : await this.handle(row, here, actor, ctx));
      });
    const told = part.flatMap(({ row }) => outcomes.get(row) ?? []);
    const count = (outcome: RowOutcome['outcome']): number => told.filter((one) => one.outcome === outcome).length;
    return {
      rows: table.rows,
      done: count('done'),
      nothing: count('nothing'),
      refused: count('refused'),
      outcomes: told,
      ...(left.length > part.length ? { next: this.placeOf(part.at(-1)!.row + 1, actor, bytes) } : {}),
    };
  }

  /** Where a file goes on that was checked. It is said of this file and of this party: no other file goes on by it, and none that was changed since. */
  private placeOf(row: number, actor: Actor, bytes: Buffer): string {
    const of = createHmac('sha256', `occupancy-import\n${this.config.secret}`)
      .update(JSON.stringify([partyOf(actor), row]))
      .update(bytes);
    return `${row}.${of.digest('base64url')}`;
  }

  private rowAt(place: string, actor: Actor, bytes: Buffer): number {
    const row = Number(place.split('.')[0]);
    return place === this.placeOf(row, actor, bytes) ? row : refuseWith(refuse('part-not-checked'));
  }

  private async handle(row: OccupancyRow, { known, people, touched }: Here, actor: Actor, ctx: CommandContext): Promise<RowOutcome> {
    const post = known.posts.get(row.number)?.state;
    const at = { row: row.row + 1, ...defined({ postId: post?.postId }) };
    if (post === undefined) return { ...at, outcome: 'refused', refusal: inWords(refuse('post-not-in-plan', { given: row.number })) };
    const { postId } = post;
    const { expectedVersion: _none, ...each } = ctx;
    const step = (what: string): CommandContext => ({ ...each, commandId: derivedUuid(ctx.commandId, String(row.row), what) });
    const { from, until, tier, evidence, share } = row;
    const who = humanOf(row);
    let personId = people.get(who);
    try {
      personId ??= await this.registered(row, actor, step('register'));
      people.set(who, personId);
      if (touched.has(postId) ? await this.stands(row, personId, postId) : isThere(row, personId, post))
        return { ...at, outcome: 'nothing' };
      touched.add(postId);
      await this.appointments.appoint(postId, { personId, from, tier, evidence, ...defined({ until, share }) }, actor, step('appoint'));
      return { ...at, outcome: 'done' };
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      // Somebody may have brought the same at the same moment.
      if (personId !== undefined && (await this.stands(row, personId, postId))) return { ...at, outcome: 'nothing' };
      return { ...at, outcome: 'refused', refusal: inWords(error.refusal) };
    }
  }

  /** An entry for whoever has none at this party; where somebody else was faster, theirs. */
  private async registered({ givenName, familyName, birthDate, tier }: OccupancyRow, actor: Actor, ctx: CommandContext): Promise<string> {
    const names = { givenName, familyName, birthDate };
    const told = { district: partyOf(actor), ...names, qualification: tier };
    try {
      return (await this.identities.register(derivedId('psn', ctx.commandId), told, ctx)).personId;
    } catch (error) {
      if (!(error instanceof RefusalError) || error.refusal.code !== 'person-registered') throw error;
      const [known] = await this.peopleIn(actor, [names]);
      if (!known) throw error;
      return known[1].personId;
    }
  }

  private async stands(row: OccupancyRow, personId: string, postId: string): Promise<boolean> {
    const { state } = await this.commands.load(postStream(postId), postDecider);
    return state.kind === 'approved' && isThere(row, personId, state);
  }

  private async read(bytes: Buffer): Promise<{ readonly table: ReadOccupancies; readonly hiddenSheets: readonly string[] }> {
    const workbook = await readWorkbook(bytes);
    if ('code' in workbook) return refuseWith(workbook);
    const table = readOccupancies(workbook.sheets);
    return 'code' in table ? refuseWith(table) : { table, hiddenSheets: workbook.hiddenSheets ?? [] };
  }

  /** The whole file, asked for every row whether it would be taken; who would have no time for it beside others was asked about on record. */
  private async checked(actor: Actor, bytes: Buffer, ctx: CommandContext) {
    const { table, hiddenSheets } = await this.read(bytes);
    const known = await this.knownOf(actor, table.read, true);
    const { attempts, there } = checkOccupancies(table, known);
    await inParallel([...attempts], WIDTH, async ({ personId, claims }) => {
      await this.appointments.hasTime(personId, ctx, (s, beside) => decideClaims(claims, s, PERSON_SHARE_LIMIT.value, beside));
    });
    return { table, known, there, hiddenSheets: [...hiddenSheets] };
  }

  /** A file that goes on: it was checked as it began, and what became of a row since is its outcome. */
  private async readable(actor: Actor, bytes: Buffer, from: number, most: number | undefined) {
    const { table } = await this.read(bytes);
    const part = table.read.filter(({ row }) => row >= from).slice(0, most);
    return { table, known: await this.knownOf(actor, part, false) };
  }

  private async knownOf(actor: Actor, rows: readonly OccupancyRow[], withAlike: boolean): Promise<Checked> {
    const today = await this.clock.today();
    const [posts, people] = await Promise.all([this.postsOf(actor, rows, today), this.peopleIn(actor, rows)]);
    const known = new Map(people);
    const unknown = [...new Map(rows.map((row) => [humanOf(row), row])).entries()].filter(([who]) => !known.has(who));
    const alike = withAlike ? await this.alikeTo(actor, unknown) : new Map<string, string>();
    return { party: partyOf(actor), today, posts, people: known, alike };
  }

  private async postsOf(actor: Actor, rows: readonly OccupancyRow[], today: IsoDate) {
    const ids = await this.posts.idsOf(ownKeys(actor));
    const named = [...new Set(rows.map(({ number }) => number))].flatMap((number) => {
      const postId = ids[number - 1];
      return postId === undefined ? [] : [{ number, stream: postStream(postId) }];
    });
    const loaded = await this.commands.loadAll(
      named.map(({ stream }) => stream),
      postDecider,
      { sealed: true },
    );
    // A party is not told of a post whose notice nobody has in hand.
    const told = named.flatMap(({ number, stream }) => {
      const { state } = loaded.get(stream) ?? {};
      return state?.kind === 'approved' && state.announced === undefined ? [{ number, state }] : [];
    });
    const rules = await this.rules.ofAll(
      told.map(({ state }) => state.programmeId),
      today,
    );
    return new Map<number, KnownPost>(told.map(({ number, state }) => [number, { state, rules: rules.get(state.programmeId) }]));
  }

  /** Those of these humans whom the actor's party has registered. */
  private async peopleIn(actor: Actor, rows: readonly Identifying[]): Promise<readonly (readonly [string, KnownPerson])[]> {
    const humans = [...new Map(rows.map((row) => [humanOf(row), row])).entries()];
    const entries = await this.identities.find(humans.map(([, row]) => row));
    const streams = entries.flatMap((personId) => (personId === undefined ? [] : [personStream(personId)]));
    const loaded = await this.commands.loadAll(streams, personDecider);
    const found: (readonly [string, KnownPerson])[] = [];
    for (const [i, [who]] of humans.entries()) {
      const known = entries[i] === undefined ? undefined : loaded.get(personStream(entries[i]));
      const person = known && (await this.entryOf(actor, known));
      if (person) found.push([who, person]);
    }
    return found;
  }

  private async entryOf(actor: Actor, { state, events }: Pick<LoadedPerson, 'state' | 'events'>): Promise<KnownPerson | undefined> {
    if (state.kind === 'none') return undefined;
    const { personId } = state;
    const district = entryFor(actor, state);
    if (district === undefined) return undefined;
    // Of two entries of one human the first one takes appointments.
    const first = state.firstId === undefined ? undefined : await this.entryOf(actor, await this.load(state.firstId));
    if (first) return first;
    const elsewhere = await this.doubles.claimsBeside(state);
    const written = namesBy(district, events);
    const names = written ? [written.givenName, written.familyName] : [];
    return { personId, district, state, events, elsewhere, name: names.map((name) => readable(name) ?? '').join(' ') };
  }

  private load(personId: string): Promise<LoadedPerson> {
    return this.commands.load(personStream(personId), personDecider);
  }

  private async alikeTo(actor: Actor, unknown: readonly (readonly [string, Identifying])[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.search.alike(
      ownKeys(actor),
      unknown.map(([, names]) => names),
    );
    const alike = new Map<string, string>();
    await inParallel(found, WIDTH, async ({ index, personId }) => {
      const person = await this.entryOf(actor, await this.load(personId));
      if (person && person.name !== '') alike.set(unknown[index]![0], person.name);
    });
    return alike;
  }
}

type Told = Pick<CellProblem, 'code' | 'de' | 'en'>;

/** What has come to be wrong in a part of a file since the file was checked as it began; by its rows, as spreadsheets count. */
const wrongIn = (part: ReadOccupancies, known: Checked): ReadonlyMap<number, Told> => {
  checkOccupancies(part, known);
  return new Map(part.found.all.flatMap(({ severity, row, code, de, en }) => (severity === 'error' ? [[row, { code, de, en }]] : [])));
};

const refusedRow = ({ row, number }: OccupancyRow, { known }: Here, refusal: Told): RowOutcome => ({
  row: row + 1,
  ...defined({ postId: known.posts.get(number)?.state.postId }),
  outcome: 'refused',
  refusal,
});

/** Rows one after the other where they are about the same post or the same human, else side by side. */
const wavesOf = (rows: readonly OccupancyRow[]): readonly (readonly OccupancyRow[])[] => {
  const waves: OccupancyRow[][] = [];
  const last = new Map<string, number>();
  for (const row of rows) {
    const touched = [`post ${row.number}`, `human ${humanOf(row)}`];
    const wave = 1 + Math.max(...touched.map((one) => last.get(one) ?? -1));
    for (const one of touched) last.set(one, wave);
    (waves[wave] ??= []).push(row);
  }
  return waves;
};
