import { Injectable } from '@nestjs/common';
import type { Language } from '@paktwerk/kernel';
import { TOLD_PROBLEMS, errorsIn, marksOf, refuseWith, refuseWrongCells } from '@paktwerk/platform';
import { markWorkbook, readWorkbook } from '@paktwerk/sheets';
import { requestedCentsOf, toInput, numbered } from '../application/lines';
import type { Line } from '../application/lines';
import { RulesOfCall } from '../call/rules-of-call';
import { familyOf } from '../funding/funding';
import type { Family } from '../funding/family';
import type { Draft } from './drafts';
import { importLines } from './import-lines';
import type { ImportMode, Imported } from './import-lines';

/** So many lines show how the file was understood. */
const SHOWN = 20;

/** The lines of a draft out of a user's file: looked at, told, marked, and taken over as a whole or not at all. */
@Injectable()
export class LineImports {
  constructor(private readonly rulesOfCall: RulesOfCall) {}

  /** What the file would make of the draft, without doing it. */
  async preview(draft: Draft, bytes: Buffer, mode: ImportMode) {
    const { imported, family, hiddenSheets } = await this.read(draft, bytes, mode);
    const { lines, problems } = imported;
    const findings = lines === undefined ? [] : family.examine(numbered(lines)).flatMap(({ finding }) => finding ?? []);
    return {
      mode,
      sheet: imported.sheet,
      rows: imported.rows,
      hiddenRows: imported.hiddenRows,
      hiddenSheets: [...hiddenSheets],
      errors: errorsIn(problems),
      problems: problems.slice(0, TOLD_PROBLEMS),
      before: sumOf(draft.lines),
      ...(lines === undefined ? {} : { after: sumOf(lines), first: lines.slice(0, SHOWN).map(toInput) }),
      findings,
    };
  }

  /** The lines that the draft gets. @throws Problem 422 where a cell is wrong; nothing is stored then */
  async lines(draft: Draft, bytes: Buffer, mode: ImportMode): Promise<readonly Line[]> {
    const { lines, problems } = (await this.read(draft, bytes, mode)).imported;
    return lines ?? refuseWith(refuseWrongCells(problems));
  }

  /** The user's own file with what is said of its cells. */
  async marked(draft: Draft, bytes: Buffer, mode: ImportMode, language: Language): Promise<Uint8Array> {
    const { problems } = (await this.read(draft, bytes, mode)).imported;
    const marked = await markWorkbook(bytes, marksOf(problems, language));
    return 'code' in marked ? refuseWith(marked) : marked.bytes;
  }

  private async read(
    draft: Draft,
    bytes: Buffer,
    mode: ImportMode,
  ): Promise<{ readonly imported: Imported; readonly family: Family; readonly hiddenSheets: readonly string[] }> {
    const family = familyOf((await this.rulesOfCall.find(draft.callId)).rules.funding);
    const workbook = await readWorkbook(bytes);
    if ('code' in workbook) return refuseWith(workbook);
    const imported = importLines(workbook.sheets, family.screenForm, mode, draft.lines);
    return 'code' in imported ? refuseWith(imported) : { imported, family, hiddenSheets: workbook.hiddenSheets ?? [] };
  }
}

const sumOf = (lines: readonly Line[]) => ({ lines: lines.length, requestedCents: requestedCentsOf(lines) });
