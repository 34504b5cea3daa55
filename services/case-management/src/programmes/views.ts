import { Type, View } from '@paktwerk/kernel';

export const Programme = View('Programme', { programmeId: Type.String(), code: Type.String(), titleDe: Type.String(), titleEn: Type.String() });
