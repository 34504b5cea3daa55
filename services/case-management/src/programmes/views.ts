import { Type, View } from '@paktwerk/kernel';

export const ProgrammeItem = View('ProgrammeItem', { programmeId: Type.String(), code: Type.String(), titleDe: Type.String(), titleEn: Type.String() });
