import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { ProgrammePublished } from './events';
import type { ProgrammeEvent } from './events';
import { programmeIdOf } from './state';
import type { ProgrammeState } from './state';
import { refuse } from '../problems';

export type PublishProgramme = Omit<EventOf<typeof ProgrammePublished>['data'], 'programmeId'>;

export const decidePublishProgramme = (command: PublishProgramme, state: ProgrammeState): Decision<ProgrammeEvent> => {
  const data = { programmeId: programmeIdOf(command.code), ...command };
  if (state.kind === 'published')
    return isDeepStrictEqual(state.programme, data) ? nothing() : refuse('programme-code-taken', { code: command.code });
  if (command.endsOn.value < command.effectiveOn || command.evaluationOn.value < command.effectiveOn) {
    return refuse('programme-dates-out-of-order', {
      effectiveOn: command.effectiveOn,
      endsOn: command.endsOn.value,
      evaluationOn: command.evaluationOn.value,
    });
  }
  return record(ProgrammePublished(data));
};
