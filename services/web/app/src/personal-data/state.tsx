import { textOf, useTexts } from '../texts/area';
import { personalDataTexts } from '../texts/personal-data';
import { Badge, type Kind } from '../ui/feedback';
import type { State } from './search';

/** What decides about data of a person, of a client or of somebody on a post. */
interface Kept {
  readonly keptUntil?: string | undefined;
  readonly restrictedOn?: string | undefined;
  readonly heldSince?: string | undefined;
  readonly erasure?: object | undefined;
  readonly erasedOn?: string | undefined;
}

const KIND: Readonly<Record<State, Kind | 'neutral'>> = {
  due: 'danger',
  proposed: 'warning',
  held: 'info',
  restricted: 'info',
  erased: 'neutral',
};

/** How the data stand, the most urgent first; what is erased is nothing else any more. */
export const statesOf = ({ keptUntil, restrictedOn, heldSince, erasure, erasedOn }: Kept, today: string): readonly State[] => {
  if (erasedOn !== undefined) return ['erased'];
  const isDue = keptUntil !== undefined && keptUntil < today && heldSince === undefined && erasure === undefined;
  return [
    ...(isDue ? (['due'] as const) : []),
    ...(erasure ? (['proposed'] as const) : []),
    ...(heldSince === undefined ? [] : (['held'] as const)),
    ...(restrictedOn === undefined ? [] : (['restricted'] as const)),
  ];
};

export const useStatesText = (): ((states: readonly State[]) => string) => {
  const { states: texts, kept } = useTexts(personalDataTexts);
  return (states) => states.map((s) => textOf(texts, s)).join(', ') || kept;
};

export const StateBadges = ({ states }: { states: readonly State[] }) => {
  const { states: texts, kept } = useTexts(personalDataTexts);
  return (
    <span className="pw-badges">
      {states.length === 0 && <Badge kind="neutral">{kept}</Badge>}
      {states.map((s) => (
        <Badge key={s} kind={KIND[s]}>
          {textOf(texts, s)}
        </Badge>
      ))}
    </span>
  );
};
