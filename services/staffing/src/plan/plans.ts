import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { addDays, berlinDate, defined, inParallel, monthEnd } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { DirectoryCopy, actsForParty, ownKeys, refuseWith, requireOrganisation } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { Register } from '../read-models/people/query';
import { Posts } from '../read-models/posts/query';
import { refuse } from '../problems';
import { ratesOf } from '../post/entitlement';
import { postDecider, postStream } from '../post/state';
import { programmeDecider, programmeStream } from '../programme/state';
import type { RuleSet } from '../programme/state';
import { namedIn, planOf } from './plan-of';
import type { PlanAsked, PostOfPlan } from './plan-of';
import type { PlanView } from './views';

const WIDTH = 12;

export interface PlanReader {
  /** Whose posts are in it: the party's, and those of parties whose place it has taken. */
  readonly parties: readonly string[];
  /** Also posts whose notice nobody has in hand: not for the party that is granted. */
  readonly withAnnounced: boolean;
  readonly knowsPeople: boolean;
}

/** Whose plan somebody asks for, and what of it they may see. @throws Problem 403 `other-organisation`, RefusalError `plan-of-whom` */
export const readerOf = (actor: Actor, asked: string | undefined): PlanReader & { readonly party: string } => {
  const isOwn = actsForParty(actor);
  const party = asked ?? (isOwn ? actor.organisation : refuseWith(refuse('plan-of-whom')));
  requireOrganisation(actor, party);
  return {
    party,
    parties: party === actor.organisation ? ownKeys(actor) : [party],
    withAnnounced: !isOwn,
    knowsPeople: actor.organisation === 'authority' || isOwn,
  };
};

/** The plan of a party: every post folded from its own events, as they were known, so that it says what the post itself says. */
@Injectable()
export class Plans {
  constructor(
    private readonly commands: Commands,
    private readonly posts: Posts,
    private readonly register: Register,
    private readonly directory: DirectoryCopy,
  ) {}

  async find(asked: PlanAsked, { parties, withAnnounced, knowsPeople }: PlanReader, today: IsoDate): Promise<PlanView> {
    const { knownAt, firstDay } = asked;
    const all = await this.read(parties, asked, knownAt === undefined ? today : berlinDate(knownAt));
    const posts = withAnnounced ? all : all.filter(({ state }) => state.announced === undefined);
    if (!knowsPeople) return planOf(posts, asked, new Map());
    const heirs = new Map(await Promise.all(parties.map(async (key) => [key, await this.directory.succession(key, today)] as const)));
    const named = namedIn(posts, firstDay, lastDayOf(asked)).map((one) => ({
      ...one,
      employers: [one.district, ...(heirs.get(one.district) ?? []).filter((key) => key !== one.district)],
    }));
    return planOf(posts, asked, await this.register.findAll(named, knownAt));
  }

  /** In the order in which they were announced, with what the rules of their programmes paid as they were known. */
  private async read(
    parties: readonly string[],
    { knownAt }: Pick<PlanAsked, 'knownAt'>,
    knownOn: IsoDate,
  ): Promise<readonly PostOfPlan[]> {
    const found = new Map<string, Omit<PostOfPlan, 'rates'>>();
    const ids = await this.posts.idsOf(parties);
    await inParallel(ids, WIDTH, async (id) => {
      const { state, file } = await this.commands.load(postStream(id), postDecider, defined({ knownAt }));
      if (state.kind === 'approved' && file) found.set(id, { state, file });
    });
    const posts = ids.flatMap((id) => found.get(id) ?? []);
    const rules = new Map<string, readonly RuleSet[]>();
    await inParallel(new Set(posts.map(({ state }) => state.programmeId)), WIDTH, async (programmeId) => {
      rules.set(programmeId, (await this.commands.load(programmeStream(programmeId), programmeDecider)).state.ruleSets);
    });
    return posts.map((post) => ({ ...post, ...defined({ rates: ratesOf(rules.get(post.state.programmeId) ?? [], post.state, knownOn) }) }));
  }
}

const lastDayOf = ({ firstDay, months }: PlanAsked): IsoDate => {
  let day = firstDay;
  for (let n = 1; n < months; n += 1) day = addDays(monthEnd(day), 1);
  return monthEnd(day);
};
