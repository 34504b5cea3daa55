import { RELEASE_REASONS } from '@paktwerk/contracts';
import { InstantString, OneOf, Type, View } from '@paktwerk/kernel';
import { DistrictFigures } from './events';

export const ProgrammeId = Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9._:-]+$' });
export const Month = Type.String({ pattern: '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$', description: 'YYYY-MM' });
export const FiguresView = View('FiguresView', {
  programmeId: ProgrammeId,
  month: Month,
  revision: Type.Integer(),
  reason: OneOf(RELEASE_REASONS),
  releasedAt: InstantString(),
  countedUpTo: InstantString(),
  threshold: Type.Integer({ description: 'Smaller counts are null, and so is what would give them away' }),
  districts: Type.Array(DistrictFigures),
});
