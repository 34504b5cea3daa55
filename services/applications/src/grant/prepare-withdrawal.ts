import type { Refusal } from '@paktwerk/kernel';
import type { ContentOf } from './content';
import { takenBack } from './taken-back';
import type { StandingSince, TakeBack } from './taken-back';

/** Rücknahme (§ 48 LVwVfG): the grant was unlawful when it was decided. */
export const decidePrepareWithdrawal = (command: TakeBack, standing: StandingSince): ContentOf<'WITHDRAWAL'> | Refusal => {
  const back = takenBack('WITHDRAWAL', command, standing);
  return 'code' in back ? back : { kind: 'WITHDRAWAL', ...back };
};
