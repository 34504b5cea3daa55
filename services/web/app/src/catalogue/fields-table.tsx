import type { SchemaField } from '@paktwerk/contracts';
import { t } from '../texts';
import { CardTable } from '../shell/card-table';
import { depthOf, typeText } from './field-words';

const f = t.catalogue.fields;
export const FieldsTable = ({ fields, caption }: { fields: readonly SchemaField[]; caption: string }) => (
  <CardTable caption={caption} columns={[f.name, f.type, f.required, f.meaning]}>
    {fields.map((field, i) => (
      <tr key={`${field.path}-${i}`} role="row">
        <th role="rowheader" scope="row" className={`pw-depth-${depthOf(field.path)}`}>
          <code>{field.path}</code>
        </th>
        <td role="cell" data-label={f.type}>
          {typeText(field)}
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
