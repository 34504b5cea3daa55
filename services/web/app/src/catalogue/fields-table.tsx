import type { SchemaField } from '@paktwerk/contracts';
import { CardTable } from '../shell/card-table';
import { useTexts } from '../texts/area';
import { catalogueTexts } from '../texts/catalogue';
import { useLanguage } from '../texts/language';
import { depthOf, typeText } from './field-words';

export const FieldsTable = ({ fields, caption }: { fields: readonly SchemaField[]; caption: string }) => {
  const t = useTexts(catalogueTexts);
  const language = useLanguage();
  const f = t.fields;
  return (
    <CardTable caption={caption} columns={[f.name, f.type, f.required, f.meaning]}>
      {fields.map((field, i) => (
        <tr key={`${field.path}-${i}`} role="row">
          <th role="rowheader" scope="row" className={`pw-depth-${depthOf(field.path)}`}>
            <code>{field.path}</code>
          </th>
          <td role="cell" data-label={f.type}>
            {typeText(field, t, language)}
          </td>
          <td role="cell" data-label={f.required}>
            {field.required ? f.yes : f.no}
          </td>
          <td role="cell" className="is-wide" data-label={f.meaning}>
            {field.de}
            <span className="pw-english" lang="en">
              {field.en}
            </span>
          </td>
        </tr>
      ))}
    </CardTable>
  );
};
