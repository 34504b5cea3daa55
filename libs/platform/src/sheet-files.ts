import { Readable } from 'node:stream';
import { StreamableFile, applyDecorators } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { XLSX_TYPE, csvOf, xlsxStream } from '@paktwerk/sheets';
import type { Sheet } from '@paktwerk/sheets';

/** The kinds of file in which a list or a report leaves. */
export type SheetKindOfFile = 'csv' | 'xlsx';

const TYPES: Readonly<Record<SheetKindOfFile, string>> = { csv: 'text/csv', xlsx: XLSX_TYPE };

/** Tells the OpenAPI document that a route answers with a file. */
export const ReturnsSheet = (kind: SheetKindOfFile, description: string): MethodDecorator =>
  applyDecorators(
    ApiProduces(TYPES[kind]),
    ApiResponse({
      status: 200,
      description,
      content: { [TYPES[kind]]: { schema: { type: 'string', ...(kind === 'xlsx' ? { format: 'binary' } : {}) } } },
    }),
  );

/** Tells the OpenAPI document that a route answers with a file of one of these types. */
export const ReturnsFile = (types: readonly string[], description: string): MethodDecorator =>
  applyDecorators(
    ApiProduces(...types),
    ApiResponse({
      status: 200,
      description,
      content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
    }),
  );

/** What of the reply a file needs. */
export interface HeaderWriter {
  header(name: string, value: string): unknown;
}

/** A sheet as a download under its name; a spreadsheet is made while it is sent. */
export const sheetFile = (response: HeaderWriter, kind: SheetKindOfFile, sheet: Sheet): string | StreamableFile => {
  const type = kind === 'csv' ? `${TYPES.csv}; charset=utf-8` : TYPES.xlsx;
  const disposition = `attachment; filename="${sheet.name}.${kind}"`;
  response.header('content-type', type);
  response.header('content-disposition', disposition);
  return kind === 'csv' ? csvOf(sheet) : new StreamableFile(Readable.from(xlsxStream(sheet)), { type, disposition });
};

/** A workbook that was made as a whole. */
export const workbookFile = (response: HeaderWriter, name: string, bytes: Uint8Array): StreamableFile => {
  const disposition = `attachment; filename="${name}.xlsx"`;
  response.header('content-type', TYPES.xlsx);
  response.header('content-disposition', disposition);
  return new StreamableFile(bytes, { type: TYPES.xlsx, disposition });
};

/** A file that somebody brought in: saved under its name, run or shown by nobody. */
export const fileHeaders = (response: HeaderWriter, type: string, name: string): void => {
  const plain = name.replace(/[^A-Za-z0-9. _-]/g, '_');
  response.header('content-type', type);
  response.header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.header('x-content-type-options', 'nosniff');
  response.header('content-security-policy', "default-src 'none'; sandbox");
  response.header('cache-control', 'no-store');
};
