import { defined, derivedId } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { askedTime } from '../appointment/asked-time';
import { identifying } from '../identity/identifying';
import type { Identifying } from '../identity/identifying';
import { likenessesOf } from '../name-search/tokens';
import { PERSON_SHARE_LIMIT } from '../parameters';
import { decideClaims, refusedElsewhere } from '../person/claim-share';
import type { ClaimShare } from '../person/claim-share';
import { ShareClaimed } from '../person/events';
import type { PersonEvent } from '../person/events';
import { decideRegister } from '../person/register-person';
import { refuseOtherTier, refuseTooYoung } from '../person/registered-tier';
import { personDecider } from '../person/state';
import type { Claim, PersonState } from '../person/state';
import { decideFill } from '../post/fill-post';
import { postDecider, termsOn, workingShareOn } from '../post/state';
import type { ApprovedPost, PostState } from '../post/state';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import type { ColumnName } from './columns';
import type { OccupancyRow, ReadOccupancies } from './read-occupancies';

/** Somebody whom a party of the plan has registered. */
export interface KnownPerson {
  readonly personId: string;
  /** Whose entry counts. */
  readonly district: string;
  readonly state: PersonState;
  /** Opened: they say the tier, and what the person is called. */
  readonly events: readonly PersonEvent[];
  /** What other entries of the same human hold. */
  readonly elsewhere: readonly Claim[];
  readonly name: string;
}

/** A post of the plan, by its number, with what the rules of its programme say. */
export interface KnownPost {
  readonly state: ApprovedPost;
  readonly rules: Rules | undefined;
}

/** What is known of those whom a file names. */
export interface Checked {
  /** Who brings the file. */
  readonly party: string;
  readonly today: IsoDate;
  readonly posts: ReadonlyMap<number, KnownPost>;
  /** By {@link humanOf}. */
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Names of those of the register who sound like somebody whom it does not have, with the same day of birth; by {@link humanOf}. */
  readonly alike: ReadonlyMap<string, string>;
}

/** By what two rows are known to speak of one human, whichever way they write the names. */
export const humanOf = (person: Identifying): string => JSON.stringify(identifying(person));

/** What is already as a row says it: nothing is added by it. */
export const isThere = (row: Omit<OccupancyRow, 'row' | 'number'>, personId: string, post: ApprovedPost): boolean =>
  post.occupancies.some(
    (o) =>
      o.personId === personId &&
      o.from === row.from &&
      o.lastDay === row.until &&
      (o.tier === undefined || o.tier === row.tier) &&
      workingShareOn(post, o, o.from) === (row.share ?? termsOn(post, row.from).share),
  );

/** More time than somebody has beside what they do elsewhere. */
export interface Attempt {
  readonly personId: string;
  /** By the rows of theirs down to the one that would not fit. */
  readonly claims: readonly ClaimShare[];
}

interface Answer {
  /** What was asked for and does not fit beside others, one of each human, to be put on record. */
  readonly attempts: readonly Attempt[];
  /** Rows that say what the plan says. */
  readonly there: readonly number[];
}

interface Human {
  readonly personId: string;
  readonly district: string;
  state: PersonState;
  readonly events: PersonEvent[];
  readonly elsewhere: readonly Claim[];
}

/**
 * Would every row of a file be taken, one after the other? By the decisions themselves, on what is known of posts and people, each row on what those before
 * it would make of that. What somebody whom the party has not registered does elsewhere is not asked: it is told as it is claimed. Of whoever has no time
 * beside others, that is said once, at their first row, and each row counts as it stands: a file with a row for each day would read off the days else.
 */
export const checkOccupancies = ({ read, at, found, sheet }: ReadOccupancies, known: Checked): Answer => {
  const posts = new Map([...known.posts].map(([number, { state }]) => [number, state]));
  const humans = new Map<string, Human>();
  const rowOf = new Map<string, OccupancyRow>();
  const attempts = new Map<string, Attempt>();
  const there: number[] = [];
  const claimsOf = new Map<string, readonly ClaimShare[]>();
  const firstOf = new Map<string, OccupancyRow>();
  const say = (row: OccupancyRow, name: ColumnName, refusal: Refusal, severity?: 'hint'): void =>
    found.add(row.row, Math.max(at[name] === -1 ? at.post : at[name], 0), refusal, severity);

  for (const row of read) {
    const post = posts.get(row.number);
    if (post === undefined) {
      say(row, 'post', refuse('post-not-in-plan', { given: row.number }));
      continue;
    }
    const who = humanOf(row);
    hintAtLikeness(row, who, known, firstOf, say);
    const human = humans.get(who) ?? humanFor(row, known.people.get(who), known);
    if ('code' in human) {
      say(row, COLUMN_OF[human.code] ?? 'givenName', human);
      continue;
    }
    humans.set(who, human);
    const firstRow = rowOf.get(who) ?? row;
    rowOf.set(who, firstRow);
    if (isThere(row, human.personId, post)) {
      say(row, 'post', refuse('occupancy-there'), 'hint');
      there.push(row.row);
      continue;
    }
    const { district } = human;
    const ids = { appointmentId: derivedId('apt', sheet, String(row.row)), claimId: derivedId('clm', sheet, String(row.row)) };
    const { from, until, tier, evidence, share } = row;
    const cmd = { ...ids, personId: human.personId, from, tier, evidence, ...defined({ until, share }) };
    const filled = decideFill(cmd, post, known.posts.get(row.number)?.rules);
    if (filled.kind === 'refused') say(row, columnOf(filled, row), filled);
    const otherTier = refuseOtherTier({ district, tier, from }, human.events);
    if (otherTier) say(row, 'tier', otherTier);
    const tooYoung = refuseTooYoung({ district, from }, human.events);
    if (tooYoung) say(row, 'birthDate', tooYoung);
    if (filled.kind === 'refused') continue;
    const asked = askedTime(cmd, post, district);
    const claimed = decideClaims(asked, human.state, PERSON_SHARE_LIMIT.value, human.elsewhere);
    if (claimed.kind === 'refused') {
      say(row, COLUMN_OF[claimed.code] ?? 'share', claimed);
      continue;
    }
    const claims = [...(claimsOf.get(who) ?? []), ...asked];
    claimsOf.set(who, claims);
    if (refusedElsewhere(claimed.events) && !attempts.has(who)) {
      attempts.set(who, { personId: human.personId, claims });
      say(firstRow, 'share', refuse('fte-taken-elsewhere', { limitShare: PERSON_SHARE_LIMIT.value }));
    }
    for (const claim of asked) human.state = personDecider.evolve(human.state, ShareClaimed({ personId: human.personId, ...claim }));
    const after = filled.events.reduce<PostState>(postDecider.evolve, post);
    if (after.kind === 'approved') posts.set(row.number, after);
  }
  return { attempts: [...attempts.values()], there };
};

/** Who is in the register, or who would be by this row. */
const humanFor = (row: OccupancyRow, known: KnownPerson | undefined, { party, today }: Checked): Human | Refusal => {
  if (known) return { ...known, events: [...known.events] };
  const { givenName, familyName, birthDate, tier } = row;
  const ids = { personId: derivedId('psn', 'import', humanOf(row)), identityId: derivedId('idn', 'import', humanOf(row)) };
  const told = { ...ids, district: party, givenName, familyName, birthDate, qualification: tier };
  const registered = decideRegister(told, { kind: 'none' }, today);
  if (registered.kind === 'refused') return registered;
  const state = registered.events.reduce(personDecider.evolve, personDecider.initial);
  return { personId: ids.personId, district: party, state, events: [...registered.events], elsewhere: [] };
};

/** Two spellings may be one human, whom no rule finds as one: whoever brings the file knows, and is asked to look. */
const hintAtLikeness = (
  row: OccupancyRow,
  who: string,
  { people, alike }: Checked,
  firstOf: Map<string, OccupancyRow>,
  say: (row: OccupancyRow, name: ColumnName, refusal: Refusal, severity: 'hint') => void,
): void => {
  const name = `${row.givenName} ${row.familyName}`;
  const known = people.get(who);
  if (known !== undefined && known.name !== name) say(row, 'givenName', refuse('person-spelled-otherwise', { name: known.name }), 'hint');
  const like = alike.get(who);
  if (known === undefined && like !== undefined) say(row, 'givenName', refuse('person-sounds-like', { name: like }), 'hint');
  const likenesses = likenessesOf(row);
  const first = likenesses.map((one) => firstOf.get(one)).find((one) => one !== undefined);
  for (const one of likenesses) if (!firstOf.has(one)) firstOf.set(one, row);
  if (first !== undefined && humanOf(first) !== who)
    say(row, 'givenName', refuse('person-sounds-like-row', { name: `${first.givenName} ${first.familyName}`, row: first.row + 1 }), 'hint');
};

/** Which cell is to blame. */
const COLUMN_OF: Readonly<Record<string, ColumnName>> = {
  'name-not-latin': 'givenName',
  'person-erased': 'givenName',
  'person-registered-twice': 'givenName',
  'birth-date-in-future': 'birthDate',
  'start-before-delivery': 'from',
  'first-day-outside-approval': 'from',
  'post-occupied': 'from',
  'money-ends-earlier': 'from',
  'vacancy-window-over': 'from',
  'period-reversed': 'until',
  'share-below-minimum': 'share',
  'share-above-post': 'share',
  'fte-exceeded': 'share',
};

const columnOf = ({ code, data }: Refusal, { from, until }: OccupancyRow): ColumnName => {
  if (code !== 'outside-approval') return COLUMN_OF[code] ?? 'post';
  const isWithin = String(data['from']) <= from && from <= String(data['to']);
  return until !== undefined && isWithin ? 'until' : 'from';
};
