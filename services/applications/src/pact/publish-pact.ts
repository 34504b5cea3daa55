import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { notYetPublished } from '../shared/publication';
import { PactPublished } from './events';
import type { PactEvent } from './events';
import type { Pact, PactState } from './state';

export interface PublishPact extends Omit<Pact, 'effectiveOn'> {
  readonly today: IsoDate;
}

/** A published pact is never edited: what was agreed anew is the next version. */
export const decidePublishPact = ({ today, ...command }: PublishPact, state: PactState): Decision<PactEvent> => {
  const { version, lines } = command;
  const twice = lines.findIndex((l, i) => lines.findIndex((m) => m.year === l.year && m.line === l.line) < i);
  if (twice >= 0)
    return refuse('pact-line-twice', { field: `/lines/${twice}/line`, line: lines[twice]!.line, year: String(lines[twice]!.year) });
  const published = PactPublished({ ...command, effectiveOn: command.publishedOn });
  const versions = state.kind === 'none' ? [] : state.versions;
  const same = versions.find((v) => v.version === version);
  if (same) return isDeepStrictEqual(same, published.data) ? nothing() : refuse('pact-version-taken', { field: '/version', version });
  const next = versions.length + 1;
  if (version !== next) return refuse('pact-version-not-next', { field: '/version', version, next });
  return notYetPublished(command.publishedOn, today) ?? record(published);
};
