import { Id, OneOf, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';

const OUTCOMES = ['registered', 'unchanged', 'refused'] as const;

const Count = () => Type.Integer({ minimum: 0 });
export const ImportView = View('PartyImportView', {
  registered: Count(),
  unchanged: Count(),
  refused: Count(),
  rows: Type.Array(
    Type.Object({
      line: Type.Integer({ description: 'Line in the list, the head being the first' }),
      key: Type.String(),
      outcome: OneOf(OUTCOMES),
      partyId: Type.Optional(Id('pty')),
      refusal: Type.Optional(
        Type.Object({ code: Type.String(), texts: Type.Object({ de: Type.String(), en: Type.String() }) }, { description: 'Why not' }),
      ),
    }),
    { description: 'Every row with its outcome' },
  ),
});
export type ImportView = ViewOf<typeof ImportView>;
export type ImportRow = ImportView['rows'][number];
