import { bodyOf } from '@paktwerk/auth';
import type { Actor, Role } from '@paktwerk/auth';
import type { PartyRole } from '@paktwerk/contracts';
import { parsePosition } from '@paktwerk/event-store';
import type { IsoDate } from '@paktwerk/kernel';
import type { InboxLog } from '@paktwerk/messaging';
import type { Clock } from '../clock';
import type { Freshness } from '../freshness';
import { Remembered } from '../remembered';
import type { DirectoryCopy } from './directory-copy';
import { directoryCopy } from './projection';

/** What a right at a party opens: the same as the role that people of districts have in their tokens. Finance and administration open nothing yet. */
const OPENS: Readonly<Partial<Record<PartyRole, Role>>> = { EDIT: 'APPLICANT', SIGN: 'SIGNATORY' };
const RIGHT_FOR = Object.entries(OPENS) as [PartyRole, Role][];

/** The rights that open one of these roles. */
export const rightsFor = (roles: readonly Role[]): readonly PartyRole[] =>
  RIGHT_FOR.flatMap(([right, role]) => (roles.includes(role) ? [right] : []));

/** Whose place an organisation has taken by a day: their files are its own. */
export const inheritedOn = async (
  copy: Pick<DirectoryCopy, 'predecessorsOf'>,
  organisation: string,
  day: IsoDate,
): Promise<Pick<Actor, 'predecessors'>> => {
  const predecessors = await copy.predecessorsOf(organisation, day);
  return predecessors.length === 0 ? {} : { predecessors };
};

/** The roles that somebody's rights at a party open on a day, the key that it applies under, and whose place it has taken. */
export const openedOn = async (
  copy: Pick<DirectoryCopy, 'rolesOf' | 'predecessorsOf'>,
  organisation: string,
  signIn: string,
  day: IsoDate,
): Promise<Pick<Actor, 'organisation' | 'roles' | 'predecessors'>> => {
  const known = await copy.rolesOf(organisation, signIn, day);
  const roles = known?.roles.flatMap((right) => OPENS[right] ?? []) ?? [];
  return { organisation: known?.key ?? organisation, roles, ...(roles.length === 0 ? {} : await inheritedOn(copy, organisation, day)) };
};

type Who = Pick<Actor, 'personId' | 'roles' | 'organisation' | 'predecessors'>;
const isOfParty = (roles: readonly Role[]): boolean => roles.includes('PARTY_MEMBER');

/**
 * Somebody of whom something is kept since their last visit, with what they may do on a day: a right that the directory has taken since opens nothing.
 * The roles of the state and of districts stand in their tokens alone.
 */
export const actingNow = async <W extends Who>(
  copy: Pick<DirectoryCopy, 'rolesOf' | 'predecessorsOf'>,
  who: W,
  day: IsoDate,
): Promise<W> => {
  const { organisation, personId, roles } = who;
  if (isOfParty(roles)) return { ...who, ...(await openedOn(copy, organisation, personId, day)) };
  return bodyOf(organisation) === 'district' ? { ...who, ...(await inheritedOn(copy, organisation, day)) } : who;
};

export interface Successor {
  readonly name: string;
  readonly on: IsoDate;
  readonly into: string;
  readonly intoKey: string;
}

/** Longer nobody waits for an answer that will most likely be a no. */
const WAIT_MS = 1000;
/** An idle source says at least every ten seconds how far it is; one that has been silent for longer may know more. */
const SILENT_MS = 30_000;

const SOURCE = 'directory';

/** What people of parties may do in this service, by its copy of the directory alone. */
export class ActingRoles {
  private readonly inheritances: Remembered<Awaited<ReturnType<typeof inheritedOn>>>;

  constructor(
    private readonly copy: DirectoryCopy,
    private readonly clock: Pick<Clock, 'today'>,
    private readonly freshness: Pick<Freshness, 'reached' | 'isUnmovedSince'>,
    private readonly inbox: Pick<InboxLog, 'watermarkOf'>,
  ) {
    this.inheritances = new Remembered(directoryCopy, freshness);
  }

  async of(organisation: string, signIn: string): ReturnType<typeof openedOn> {
    return openedOn(this.copy, organisation, signIn, await this.clock.today());
  }

  /** Of people whose roles stand in their tokens: whose place their organisation has taken. */
  async inherited(organisation: string): ReturnType<typeof inheritedOn> {
    const today = await this.clock.today();
    return this.inheritances.of(`${organisation} ${today}`, () => inheritedOn(this.copy, organisation, today));
  }

  /** What has taken the place of a party that is no more: for it nobody acts any longer. */
  async successorOf(organisation: string): Promise<Successor | undefined> {
    const today = await this.clock.today();
    const party = await this.copy.party(organisation, today);
    if (party?.ended?.into === undefined || party.ended.on > today) return undefined;
    const heir = (await this.copy.heirOf(organisation, today)) ?? party.ended.into;
    return { name: party.name, on: party.ended.on, into: heir.name, intoKey: heir.key };
  }

  /** Whether the copy holds all that the directory has said; waits a moment for what has arrived already. */
  async isCurrent(): Promise<boolean> {
    const mark = await this.inbox.watermarkOf(SOURCE);
    const position = parsePosition(mark?.position ?? '');
    if (!mark || !position || Date.now() - Date.parse(mark.confirmedAt) > SILENT_MS) return false;
    return (await this.freshness.reached([directoryCopy.id], position, WAIT_MS)) === 'reached';
  }
}
