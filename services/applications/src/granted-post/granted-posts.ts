import { Injectable } from '@nestjs/common';
import { RefusalError } from '@paktwerk/event-store';
import { derivedUuid } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import { issuedAs } from '../application/granted-lines';
import { applicationDecider, applicationStream } from '../application/state';
import type { Submitted } from '../application/state';
import type { Prepared } from '../application/undecided';
import { grantDecider, grantIdOf, grantStream } from '../grant/state';
import { GrantedPostList } from '../read-models/granted-posts/query';
import { decideClaimFundedShares, judgedApart } from './claim-funded-shares';
import { asGranted, seenFrom, sharesOf } from './funded-share';
import type { SharesOfFile } from './funded-share';
import { sharesLeft } from './shares-left';
import { grantedPostsDecider, grantedPostsStream } from './state';
import type { Claim, ClaimedShares } from './state';
import { atPosition } from '../application/lines';

/** Which shares of posts an applicant has granted: no two releases fund the same one. */
@Injectable()
export class GrantedPosts {
  constructor(
    private readonly commands: Commands,
    private readonly list: GrantedPostList,
  ) {}

  /** Takes the shares of a decision that is about to be released; asked again, once. A refusal where another grant has one of them. */
  async claim({ app, decision, substantive }: Prepared, today: IsoDate, ctx: CommandContext): Promise<Refusal | undefined> {
    const applicant = this.list.nameOf(app);
    const requested = seenFrom(applicant, sharesOf(app.lines, app));
    const shares = asGranted(requested, decision.lines).filter(({ workplace }) => workplace !== undefined);
    if (app.rehearsal === true || shares.length === 0) return undefined;
    const { applicationId, fileNumber, programmeCode } = app;
    const { decisionId } = decision;
    const [party, ...predecessors] = await this.list.keysOf(app);
    const claim: Claim = { party, applicationId, fileNumber, programmeCode, decisionId, shares: [...shares], effectiveOn: today };
    const { actor, at, correlationId } = ctx;
    try {
      await this.commands.handle(
        grantedPostsStream(party),
        grantedPostsDecider,
        { commandId: derivedUuid('funded-shares', decisionId), actor, at, correlationId },
        {
          decide: async (own) => {
            const claims = { ...(await this.claimedBy(predecessors)), ...own };
            const granted = await this.standing(claims, app, applicant);
            return decideClaimFundedShares({ claim, granted, apart: judgedApart(substantive) }, claims);
          },
        },
      );
      return undefined;
    } catch (error) {
      if (error instanceof RefusalError) return atPosition(error.refusal, app.lines);
      throw error;
    }
  }

  /** What was claimed before another party took their place: nothing is added there any more. */
  private async claimedBy(predecessors: readonly string[]): Promise<ClaimedShares> {
    const loaded = await Promise.all(predecessors.map((key) => this.commands.load(grantedPostsStream(key), grantedPostsDecider)));
    return Object.assign({}, ...loaded.map(({ state }) => state)) as ClaimedShares;
  }

  /** What was granted before anybody claimed, and the claims of others whose decision still stands, released or about to be. */
  private async standing(claims: ClaimedShares, app: Submitted, applicant: string): Promise<readonly SharesOfFile[]> {
    const others = Object.values(claims).filter((claim) => claim.applicationId !== app.applicationId);
    const stands = await Promise.all(others.map((claim) => this.stands(claim)));
    const claimed = await this.left(
      others.flatMap((claim, i) => (stands[i] ? [{ ...claim, shares: seenFrom(applicant, claim.shares), isGranted: true }] : [])),
    );
    const before = await this.left(await this.list.grantedTo(app));
    return [...claimed, ...before.filter((file) => !claimed.some((claim) => claim.applicationId === file.applicationId))];
  }

  /** What notices that have effect have left of the files that are granted; a file of which nothing is left is none. */
  async left<F extends SharesOfFile>(files: readonly F[]): Promise<readonly F[]> {
    const left = await Promise.all(files.map(async (file) => (file.isGranted ? await this.sharesOf(file) : file.shares)));
    return files.flatMap((file, i) => (left[i]!.length === 0 ? [] : [{ ...file, shares: left[i]! }]));
  }

  private async sharesOf({ applicationId, shares }: SharesOfFile) {
    const { state } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    if (state.kind !== 'granted') return shares;
    const { state: grant } = await this.commands.load(grantStream(grantIdOf(state.decision.decisionId)), grantDecider);
    return sharesLeft(shares, grant, issuedAs(state));
  }

  private async stands({ applicationId, decisionId }: Claim): Promise<boolean> {
    const { state } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    if (state.kind !== 'granted' && state.kind !== 'prepared') return false;
    return state.decision.decisionId === decisionId && (state.kind === 'granted' || state.decision.returned === undefined);
  }
}
