import { record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { FileNumberAssigned } from './events';
import type { FileNumberEvent } from './events';
import type { NumberedBy } from './state';

export const decideFileNumber = (
  { programmeCode, budgetYear }: NumberedBy,
  applicationId: string,
  last: number,
): Decision<FileNumberEvent> => record(FileNumberAssigned({ programmeCode, budgetYear, number: last + 1, applicationId }));
