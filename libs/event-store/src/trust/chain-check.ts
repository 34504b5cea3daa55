import type { Instant } from '@paktwerk/kernel';
import { chainHash, metaBytes } from '../hash';
import type { StoredEvent } from '../port';
import { positionParts } from '../position';
import type { StreamHeadAt } from './log-root';

/** What is wrong, at the first event where it shows. */
export interface Finding {
  readonly stream: string;
  readonly version: number;
  readonly position: number;
  readonly eventId: string;
  readonly what: string;
}

/** The log differs from what was recorded. No root is made, because it would certify the change. */
export class LogBrokenError extends Error {
  constructor(readonly finding: Finding) {
    super(
      `The log is broken at position ${finding.position} (stream ${finding.stream}, version ${finding.version}, event ${finding.eventId}): ${finding.what}.`,
    );
    this.name = 'LogBrokenError';
  }
}

/** Follows a log event by event and checks each stream's chain; knows every stream's head that it has seen or was told. */
export class ChainCheck {
  private readonly heads = new Map<string, StreamHeadAt>();

  constructor(
    private lastPosition: number,
    private knownSince: Instant | undefined,
  ) {}

  knows(stream: string): boolean {
    return this.heads.has(stream);
  }

  /** What an earlier root said about a stream. */
  remember(head: StreamHeadAt): void {
    this.heads.set(head.stream, head);
  }

  headOf(stream: string): StreamHeadAt | undefined {
    return this.heads.get(stream);
  }

  /** @throws LogBrokenError */
  next(e: StoredEvent): StreamHeadAt {
    const position = positionParts(e.position).number;
    const { version: before, hash: previous } = this.heads.get(e.stream) ?? { version: 0, hash: '' };
    const recordedAt = e.meta.recordedAt;
    const knownSince = this.knownSince !== undefined && this.knownSince > recordedAt ? this.knownSince : recordedAt;
    const broken = (what: string) => new LogBrokenError({ stream: e.stream, version: e.version, position, eventId: e.meta.eventId, what });
    if (position <= this.lastPosition) throw broken(`it comes behind position ${this.lastPosition}`);
    if (e.version !== before + 1) throw broken(`version ${before + 1} of the stream was expected`);
    if (e.hash !== chainHash(previous, e.stream, e.version, e.type, e.schemaVersion, metaBytes(e.meta), e.data))
      throw broken('its name, data or metadata do not give its hash');
    if (e.knownSince !== knownSince) throw broken(`"known since" is ${e.knownSince} and should be ${knownSince}`);
    this.lastPosition = position;
    this.knownSince = knownSince;
    const head = { stream: e.stream, version: e.version, position, hash: e.hash };
    this.heads.set(e.stream, head);
    return head;
  }
}
