import type { ReactNode } from 'react';

/** A table whose rows become cards on a narrow screen. */
export const CardTable = ({ caption, columns, children }: { caption: string; columns: readonly string[]; children: ReactNode }) => (
  <table role="table" className="pw-table pw-table--cards">
    <caption className="kern-sr-only">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((label) => (
          <th key={label} role="columnheader" scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">{children}</tbody>
  </table>
);
