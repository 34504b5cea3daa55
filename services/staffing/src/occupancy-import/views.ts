import { Id, OneOf, Type, View } from '@paktwerk/kernel';
import { previewFields } from '@paktwerk/platform';

export const OccupancyPreviewView = View('OccupancyPreviewView', {
  ...previewFields,
  there: Type.Integer({ description: 'Rows that say what the plan says already' }),
  adds: Type.Optional(Type.Integer({ description: 'Rows that would be recorded; absent as long as a cell is wrong' })),
});

export const OccupancyImportView = View('OccupancyImportView', {
  rows: Type.Integer({ description: 'Of the file' }),
  done: Type.Integer(),
  nothing: Type.Integer({ description: 'The plan said so already' }),
  refused: Type.Integer(),
  outcomes: Type.Array(
    Type.Object({
      row: Type.Integer({ description: 'As spreadsheets count: from 1' }),
      outcome: OneOf(['done', 'nothing', 'refused'] as const),
      postId: Type.Optional(Id('post')),
      refusal: Type.Optional(Type.Object({ code: Type.String(), de: Type.String(), en: Type.String() })),
    }),
    { description: 'Of every row that this request has handled, in their order' },
  ),
  next: Type.Optional(
    Type.String({ description: 'Where the next request goes on with the same file (`after`); absent when nothing is left' }),
  ),
});
