import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { foreignLetters } from '../identity/identifying';
import type { Identifying } from '../identity/identifying';
import { isNearlySame } from '../name-search/nearly-same';
import { refuse } from '../problems';
import { PersonNameCorrected } from './events';
import type { PersonEvent } from './events';
import { refuseTooYoung } from './registered-tier';
import type { PersonState } from './state';
import { heldIn } from './written-by';

export interface CorrectName extends Identifying {
  readonly correctionId: string;
  readonly district: string;
  readonly reason: string;
}

export interface MayCorrect {
  /** As the party registered them: slip by slip nobody becomes somebody else. */
  readonly registered: Identifying;
  /** As it stands by now. */
  readonly written: Identifying;
  readonly today: IsoDate;
}

/**
 * A slip of the pen is put right. Whoever would be somebody else is registered under their own name, and both entries are merged where they are one human. Nobody
 * becomes too young for the days that they hold already.
 */
export const decideCorrectName = (
  cmd: CorrectName,
  state: PersonState,
  { registered, written, today }: MayCorrect,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, corrections } = state;
  if (corrections.includes(cmd.correctionId)) return nothing();
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  const letters = foreignLetters(cmd.givenName + cmd.familyName);
  if (letters !== '') return refuse('name-not-latin', { letters });
  if (cmd.birthDate >= today) return refuse('birth-date-in-future', { today });
  if (!isNearlySame(registered, cmd)) return refuse('name-of-somebody-else');
  const isAsWritten = (['givenName', 'familyName', 'birthDate'] as const).every((field) => written[field] === cmd[field]);
  if (isAsWritten) return nothing();
  const corrected = PersonNameCorrected({ personId, ...cmd });
  const [from] = heldIn(cmd.district, state)
    .map((days) => days.from)
    .sort();
  return (from === undefined ? undefined : refuseTooYoung({ district: cmd.district, from }, [corrected])) ?? record(corrected);
};
