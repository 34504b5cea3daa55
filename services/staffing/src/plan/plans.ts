import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { berlinDate, inParallel, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { DirectoryCopy, actsForParty, ownKeys, refuseWith, requireOrganisation } from '@paktwerk/platform';
import type { Acting } from '@paktwerk/platform';
import { Register } from '../read-models/people/query';
import { Posts } from '../read-models/posts/query';
import { refuse } from '../problems';
import { payOfPost } from '../post/entitlement';
import { postDecider, postStream, termsOn } from '../post/state';
import { RulesOfPosts } from '../programme/rules-of-posts';
import { barsOf } from './bars';
import { namedIn, partiesIn, planOf, workplacesOn } from './plan-of';
import type { Names, PlanAsked, PostOfPlan } from './plan-of';
import type { PlanView } from './views';

const WIDTH = 12;

/** Who looks at a plan. */
export const PLAN_READERS = ['APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'MINISTRY', 'AUDITOR'] as const;

export interface PlanReader {
  /** Whose posts are in it: the party's, and those of parties whose place it has taken. */
  readonly parties: readonly string[];
  /** Also posts whose notice nobody has in hand: not for the party that is granted. */
  readonly withAnnounced: boolean;
  readonly knowsPeople: boolean;
}

/** Whose plan somebody asks for, and what of it they may see. @throws Problem 403 `other-organisation`, RefusalError `plan-of-whom` */
export const readerOf = (actor: Acting, asked: string | undefined): PlanReader & { readonly party: string } => {
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
    private readonly rules: RulesOfPosts,
  ) {}

  async find(asked: PlanAsked, { parties, withAnnounced, knowsPeople }: PlanReader, today: IsoDate): Promise<PlanView> {
    const { knownAt, firstDay } = asked;
    const posts = await this.read(parties, asked, knownAt === undefined ? today : berlinDate(knownAt));
    const shown = { ...asked, hidesAnnounced: !withAnnounced };
    const names = await this.namesOf(partiesIn(posts, asked.effectiveOn), asked.effectiveOn);
    if (!knowsPeople) return planOf(posts, shown, new Map(), names);
    const heirs = new Map(await Promise.all(parties.map(async (key) => [key, await this.directory.succession(key, today)] as const)));
    const named = namedIn(posts, firstDay, lastDayOfMonths(firstDay, asked.months)).map((one) => ({
      ...one,
      employers: [one.district, ...(heirs.get(one.district) ?? []).filter((key) => key !== one.district)],
    }));
    return planOf(posts, shown, await this.register.findAll(named, knownAt), names);
  }

  /** Every post that the plan has a number for, whenever it is approved, with where the work is on a day. */
  async numbered({ parties, withAnnounced }: PlanReader, on: IsoDate) {
    const posts = await this.read(parties, {}, on);
    const names = await this.namesOf(partiesIn(posts, on), on);
    return posts.flatMap(({ state, file: { lineId } }, i) =>
      withAnnounced || state.announced === undefined
        ? [{ number: i + 1, lineId, ...termsOn(state, on), workplaces: workplacesOn(state, on, names) }]
        : [],
    );
  }

  /** As the directory calls them on the day. */
  private async namesOf(keys: readonly string[], on: IsoDate): Promise<Names> {
    const found = new Map<string, string>();
    await inParallel(keys, WIDTH, async (key) => {
      const party = await this.directory.party(key, on);
      if (party) found.set(key, party.name);
    });
    return found;
  }

  /** In the order in which they came to be there, with what the rules of their programmes paid as they were known. */
  private async read(
    parties: readonly string[],
    { knownAt }: Pick<PlanAsked, 'knownAt'>,
    knownOn: IsoDate,
  ): Promise<readonly PostOfPlan[]> {
    const ids = await this.posts.idsOf(parties);
    const loaded = await this.commands.loadAll(ids.map(postStream), postDecider, { knownAt, sealed: true });
    const posts = ids.flatMap((id) => {
      const { state, file } = loaded.get(postStream(id)) ?? {};
      return state?.kind === 'approved' && file ? [{ state, file }] : [];
    });
    const rules = await this.rules.ofAll(
      posts.map(({ state }) => state.programmeId),
      knownOn,
    );
    return posts.map(({ state, file }) => {
      const pay = payOfPost(rules.get(state.programmeId), state, file);
      return { state, file, pay, bars: barsOf(state, pay) };
    });
  }
}
