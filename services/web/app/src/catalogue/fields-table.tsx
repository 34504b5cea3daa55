import type { SchemaField } from '@paktwerk/contracts';
import { useMemo } from 'react';
import { useTexts } from '../texts/area';
import { catalogueTexts } from '../texts/catalogue';
import { useLanguage } from '../texts/language';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { depthOf, typeText } from './field-words';

export const FieldsTable = ({ fields, caption, name }: { fields: readonly SchemaField[]; caption: string; name: string }) => {
  const t = useTexts(catalogueTexts);
  const language = useLanguage();
  const columns = useMemo((): readonly Column<SchemaField>[] => {
    const f = t.fields;
    return [
      {
        id: 'name',
        header: f.name,
        isRowHeader: true,
        text: (field) => field.path,
        cell: (field) => <code>{field.path}</code>,
        className: (field) => `pw-depth-${depthOf(field.path)}`,
      },
      { id: 'type', header: f.type, text: (field) => typeText(field, t, language) },
      { id: 'required', header: f.required, text: (field) => (field.required ? f.yes : f.no) },
      {
        id: 'meaning',
        header: f.meaning,
        className: () => 'is-wide',
        text: (field) => `${field.de} ${field.en}`,
        cell: (field) => (
          <>
            {field.de}
            <span className="pw-english" lang="en">
              {field.en}
            </span>
          </>
        ),
      },
    ];
  }, [t, language]);
  return <PlainTable caption={caption} columns={columns} rows={fields} rowId={(field, i) => `${field.path}-${i}`} exportAs={{ name }} />;
};
