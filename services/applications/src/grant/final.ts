import type { FinalBecause } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import { NoticeBecameFinal } from './events';
import { keysOf } from './state';
import type { Notice, OpenGrant } from './state';

/** That nobody can file an action against a notice any more. */
export const final = (grant: OpenGrant, notice: Notice, because: FinalBecause, on: IsoDate) =>
  NoticeBecameFinal({ ...keysOf(grant, notice, on), because, amountCents: notice.amountCents });
