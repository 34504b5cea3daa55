import { createHash, randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { SuspectError, UnavailableError, derivedId } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { LetterEndsTypesetterError, TypesetterUnavailableError, renderLetter } from '@paktwerk/letters';
import type { Letter } from '@paktwerk/letters';
import { Clock, Database } from '@paktwerk/platform';
import type { Sql } from '@paktwerk/platform';
import { findOne, insert } from '@paktwerk/postgres';
import { KekConfig, open, seal, unwrap } from '@paktwerk/privacy';
import type { KeyRing } from '@paktwerk/privacy';
import { MailConfig } from '../mail/config';
import { refuse } from '../problems';
import { rewrapRows } from '../shared/wrapped-keys';
import { LetterConfig } from './config';
import { LetterRow } from './entity';

/** What a letter tells of. */
export interface LetterOf {
  readonly applicationId: string;
  readonly eventId: string;
  readonly eventHash: string;
  /** The day that it is of, where that is not the event's: tomorrow it is another letter. */
  readonly on?: IsoDate;
  /** Its checksum, where it was told before: another file is none. */
  readonly sha256?: string;
  /** Nothing of what is tried is kept. */
  readonly rehearsal?: true;
  /** Nor of what is not released. */
  readonly isDraft?: true;
}

/** A letter, and its checksum. */
export interface Rendered {
  readonly bytes: Buffer;
  readonly sha256: string;
}

let failed = 0;
let interrupted = 0;

/** Whether letters fail in this process; why is in its log. */
export const letterMetrics = [
  {
    name: 'paktwerk_typesetter_ended',
    help: 'How often the typesetter ended or was ended at a letter since this process began; most letters are set at the second try',
    labelNames: [],
    read: () => Promise.resolve([{ labels: {}, value: interrupted }]),
  },
  {
    name: 'paktwerk_letters_failed',
    help: 'Letters that could not be set since this process began',
    labelNames: [],
    read: () => Promise.resolve([{ labels: {}, value: failed }]),
  },
] as const;

/** The letter that is this file, sign by sign. */
export const letterByHash = (sql: Sql, sha256: string): Promise<LetterRow | undefined> => findOne(sql, LetterRow, { sha256 });

/** Letters, each rendered once and encrypted under a key of its own; names and templates may change behind it, the letter does not. */
@Injectable()
export class Letters {
  private readonly ring: KeyRing;
  private readonly log = new Logger('letters');

  constructor(
    private readonly db: Database,
    { ring }: KekConfig,
    private readonly clock: Clock,
    private readonly mail: MailConfig,
    private readonly config: LetterConfig,
  ) {
    this.ring = ring;
  }

  /** The letter as it was given out the first time. */
  async once(of: LetterOf, letter: Letter): Promise<Rendered | Refusal> {
    const { applicationId, eventId, eventHash, on, rehearsal, isDraft } = of;
    if (rehearsal || isDraft) return this.rendered(letter);
    const letterId = derivedId('let', eventId, ...(on === undefined ? [] : [on]));
    const known = await findOne(this.db, LetterRow, { letterId });
    if (known) return { bytes: await this.content(known), sha256: known.sha256 };
    const { bytes, sha256 } = await this.rendered(letter);
    if (of.sha256 !== undefined && of.sha256 !== sha256) return refuse('letter-missing', { sha256: of.sha256 });
    const key = randomBytes(32);
    const { current } = this.ring;
    const row = await insert(this.db, LetterRow, {
      letterId,
      applicationId,
      eventId,
      eventHash,
      sha256,
      kekId: current.id,
      wrappedKey: await current.wrap(key, refOf(letterId)),
      sealed: seal(key, bytes, letterId),
      renderedAt: await this.clock.now(),
    });
    return row ? { bytes, sha256 } : this.once(of, letter); // another one was quicker
  }

  /** The one that is this file, sign by sign. */
  byHash(sha256: string): Promise<LetterRow | undefined> {
    return letterByHash(this.db, sha256);
  }

  /** Keys that a key-encryption key of before wraps, under the current one. @throws what went wrong, when all others are done */
  rewrap(signal?: AbortSignal): Promise<void> {
    return rewrapRows(this.db, this.ring, { table: 'letters', id: 'letter_id', refOf }, signal);
  }

  private async rendered(letter: Letter): Promise<Rendered> {
    try {
      const bytes = await renderLetter(letter, {
        pageUrl: this.mail.letterPage,
        patienceMs: this.config.seconds * 1000,
        onTrouble: (name, why) => {
          interrupted += 1;
          this.log.warn(`${name}: ${why}`);
        },
      });
      return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    } catch (error) {
      failed += 1;
      const { tries } = this.config;
      if (error instanceof LetterEndsTypesetterError)
        throw new SuspectError(error.message, tries, refuse('letter-ends-typesetter', { letter: letter.footer }));
      if (error instanceof TypesetterUnavailableError) throw new UnavailableError(error.message, refuse('letter-not-set-now'));
      throw error;
    }
  }

  private async content({ letterId, kekId, wrappedKey, sealed }: LetterRow): Promise<Buffer> {
    return open(await unwrap(this.ring, kekId, wrappedKey, refOf(letterId)), sealed, letterId);
  }
}

const refOf = (letterId: string): string => `letter:${letterId}`;
