import { Problem, refuseWith } from '@paktwerk/platform';
import { refuse } from '../problems';
import type { AttachmentRow } from './entity';

/** @throws Problem 503 until a file has been looked at, 422 where something was found in it */
export const requireDownloadable = ({ state, name, found }: Pick<AttachmentRow, 'state' | 'name' | 'found'>): void => {
  if (state === 'quarantined') throw new Problem(503, refuse('attachment-quarantined', { name }), {}, [], { 'retry-after': '5' });
  if (state === 'infected') refuseWith(refuse('attachment-infected', { name, found: found ?? '' }));
};
