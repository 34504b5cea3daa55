import type { SchemaField } from '@paktwerk/contracts';
import { t } from '../texts';
import { depthOf, typeText } from './field-words';

const f = t.catalogue.fields;
export const FieldsTable = ({ fields, caption }: { fields: readonly SchemaField[]; caption: string }) => (
  <table role="table" className="pw-table pw-table--cards">
    <caption className="kern-sr-only">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {[f.name, f.type, f.required, f.meaning].map((label) => (
          <th key={label} role="columnheader" scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {fields.map((field, i) => (
        <tr key={`${field.path}-${i}`} role="row">
          <th role="rowheader" scope="row" className={`pw-depth-${depthOf(field.path)}`}>
            <code>{field.path}</code>
          </th>
          <td role="cell" data-label={f.type}>{typeText(field)}</td>
          <td role="cell" data-label={f.required}>{field.required ? f.yes : f.no}</td>
          <td role="cell" className="is-wide" data-label={f.meaning}>
            {field.de}
            <span className="pw-english" lang="en">
              {field.en}
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
