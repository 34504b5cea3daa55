import { Injectable } from '@nestjs/common';
import { defined, fold } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/event-store';
import type { Letter } from '@paktwerk/letters';
import { Commands, DirectoryCopy, Districts } from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import type { Signer } from '../application/release-decision';
import { signerOf } from '../application/releasing';
import { DecidedRequests } from '../extension/decided-requests';
import { titleOfTier } from '../funding/funding';
import { Letters } from '../letter/letters';
import type { Rendered } from '../letter/letters';
import { refuse } from '../problems';
import type { GrantEvent } from './events';
import { furtherLetter } from './further-letter';
import type { NoticePrepared } from './further-letter';
import type { GrantedFile } from './granted-file';
import { GrantedFiles } from './granted-files';
import { decideReleasePrepared } from './release-prepared-notice';
import { grantDecider, grantStream } from './state';
import type { GrantState } from './state';

interface Release {
  readonly noticeId: string;
  readonly releasedBy: string;
}

/** Releases of further notices, each with its letter; one by its page, or many by a job. */
@Injectable()
export class NoticeReleases {
  constructor(
    private readonly commands: Commands,
    private readonly files: GrantedFiles,
    private readonly letters: Letters,
    private readonly directory: DirectoryCopy,
    private readonly districts: Districts,
    private readonly requests: DecidedRequests,
  ) {}

  /** Which humans somebody and those who signed so far are, and whether that somebody stands close to the recipient. */
  async signerIn(state: GrantState, signIn: string): Promise<Signer> {
    if (state.kind !== 'open') return {};
    const { preparedBy, countersigned } = state.preparation ?? {};
    const { directory, commands } = this;
    return signerOf(
      { directory, commands },
      state,
      signIn,
      [preparedBy, countersigned?.by].flatMap((one) => one ?? []),
    );
  }

  /** The letter is rendered before the notice that names it is recorded, and only where nothing hinders the release. */
  async decide({ noticeId, releasedBy }: Release, state: GrantState, today: IsoDate, ctx: CommandContext): Promise<Decision<GrantEvent>> {
    if (state.kind === 'none') return refuse('no-notice-prepared', { noticeId });
    const file = await this.files.of(state);
    if (file === undefined) return refuse('grant-unknown', { grantId: state.grantId });
    const command = { noticeId, releasedBy, ...(await this.signerIn(state, releasedBy)), issued: file.issued, today };
    const decision = decideReleasePrepared(command, state);
    if (decision.kind === 'refused' || decision.events.length === 0) return decision;
    const letter = await this.letter(state.grantId, noticeId, { on: today, file });
    if ('code' in letter) return letter;
    const taken = await this.requests.take(state.grantId, { noticeId, content: state.preparation!.content, today }, ctx);
    return taken ?? decideReleasePrepared({ ...command, letter: { sha256: letter.sha256 } }, state);
  }

  /** The letter as it is kept, of the day of its release. */
  async letter(
    grantId: string,
    noticeId: string,
    { on, sha256, file }: { readonly on: IsoDate; readonly sha256?: string; readonly file?: GrantedFile },
  ): Promise<Rendered | Refusal> {
    const written = await this.written(grantId, noticeId, on, file);
    if ('code' in written) return written;
    const { prepared, letter } = written;
    const { eventId, hash: eventHash, data } = prepared;
    return this.letters.once({ applicationId: data.applicationId, eventId, eventHash, on, ...defined({ sha256 }) }, letter);
  }

  /** What is prepared as its letter would say it; nothing is kept. */
  async draft(grantId: string, noticeId: string): Promise<Rendered | Refusal> {
    const written = await this.written(grantId, noticeId);
    if ('code' in written) return written;
    const { eventId, hash: eventHash, data } = written.prepared;
    return this.letters.once({ applicationId: data.applicationId, eventId, eventHash, isDraft: true }, written.letter);
  }

  private async written(
    grantId: string,
    noticeId: string,
    releasedOn?: IsoDate,
    known?: GrantedFile,
  ): Promise<{ readonly prepared: NoticePrepared; readonly letter: Letter } | Refusal> {
    const { events } = await this.commands.load(grantStream(grantId), grantDecider);
    const prepared = events.find((e): e is NoticePrepared => e.type === 'notice.prepared' && e.data.noticeId === noticeId);
    const grant = prepared && fold(grantDecider, before(events, prepared));
    if (prepared === undefined || grant === undefined || grant.kind === 'none') return refuse('notice-unknown', { noticeId });
    const file = known ?? (await this.files.of(grant));
    if (file === undefined) return refuse('grant-unknown', { grantId });
    const letter = furtherLetter({ prepared, grant, file, titleOf: titlesOf(file), ...defined({ releasedOn }) }, this.districts);
    return { prepared, letter };
  }
}

const before = (events: readonly RecordedEvent<GrantEvent>[], { version }: NoticePrepared) => events.filter((e) => e.version < version);

/** Whatever the version that it is called in: tiers keep their keys. */
const titlesOf =
  ({ ruleSets }: GrantedFile) =>
  (tier: string): string =>
    ruleSets.toReversed().reduce((title, { funding }) => (title === tier ? titleOfTier(funding, tier) : title), tier);
