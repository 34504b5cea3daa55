import type { Projection } from '@paktwerk/projections';
import type { Freshness } from './freshness';

/** Answers, more than are asked for at a time. */
const KNOWN = 5000;
/** A read model that was built anew may be another one, although it stands where it stood. */
const KNOWN_MS = 60_000;

/** What every request asks of a read model that seldom changes: it is asked once, and again when the read model has moved. */
export class Remembered<Answer> {
  private readonly known = new Map<string, { readonly at: number; readonly answer: Answer }>();

  constructor(
    private readonly readModel: Projection,
    private readonly freshness: Pick<Freshness, 'isUnmovedSince'>,
  ) {}

  async of(name: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.known.get(name);
    if (known && performance.now() - known.at < KNOWN_MS && this.freshness.isUnmovedSince(this.readModel, known.at)) return known.answer;
    const at = performance.now();
    const answer = await ask();
    if (this.known.size >= KNOWN) this.known.clear();
    this.known.set(name, { at, answer });
    return answer;
  }
}
