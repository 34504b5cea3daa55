import { DateOnly, Type, View } from '@paktwerk/kernel';
import { TargetGroup } from './events';

const Text = Type.String();
export const DecreeView = View('DecreeView', {
  decreeId: Text,
  code: Text,
  titleDe: Text,
  titleEn: Text,
  source: Text,
  publishedOn: DateOnly(),
  validFrom: DateOnly(),
  validTo: Type.Optional(DateOnly()),
  groups: Type.Array(TargetGroup),
  effectiveOn: DateOnly(),
});
export const DecreesView = View('DecreesView', { items: Type.Array(DecreeView) });
