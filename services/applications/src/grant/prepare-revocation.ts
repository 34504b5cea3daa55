import type { Refusal } from '@paktwerk/kernel';
import type { ContentOf } from './content';
import { takenBack } from './taken-back';
import type { StandingSince, TakeBack } from './taken-back';

/** Widerruf (§ 49(3) LVwVfG): a grant that was lawful has missed its purpose, or a condition of it was broken. */
export const decidePrepareRevocation = (command: TakeBack, standing: StandingSince): ContentOf<'REVOCATION'> | Refusal => {
  const back = takenBack('REVOCATION', command, standing);
  return 'code' in back ? back : { kind: 'REVOCATION', ...back };
};
