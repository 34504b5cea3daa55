export * from './config';
export { ConfigError, Setting, readSetting } from '@paktwerk/config';
export * from './clock';
export { DirectoryCopy, actingNow, holds, peopleIn, representedBy, rolesOn } from './directory-copy';
export type { CopiedParty, Days, Deputy, Grant, HumanOf, Rights } from './directory-copy';
export * from './districts';
export * from './problems';
export { toProblem, ProblemFilter } from './problem-filter';
export * from './http';
export { droppedLogLines } from './log-output';
export * from './logging';
export * from './paging';
export * from './sheet-files';
export { cellProblems } from './sheet-import/cell-problems';
export { readCell, shownCell } from './sheet-import/read-cell';
export type { CellChoice, CellField, Held } from './sheet-import/read-cell';
export {
  TOLD_PROBLEMS,
  errorsIn,
  heading,
  isBlank,
  isTitle,
  marksOf,
  previewFields,
  refuseWrongCells,
  rowsOf,
  tableIn,
} from './sheet-import/table';
export type { CellProblem, CellProblems, Table, TableRow, Words } from './sheet-import/table';
export { CELL_FORMATS, NO, TEMPLATE_WORDS, YES } from './sheet-import/template-words';
export { savedAs } from './file-name';
export { attachmentProblems } from './files/attachment-problems';
export { ScannerConfig, ping as pingScanner, scan as scanFile } from './files/clamd';
export type { Scanned } from './files/clamd';
export { Scanner } from './files/scanner';
export { tooManyBytes } from './files/uploads';
export { ATTACHMENT_ENDINGS, ATTACHMENT_KINDS, ATTACHMENT_TYPES, lookAtAttachment } from './files/look-at-attachment';
export type { AttachmentKind } from './files/look-at-attachment';
export { textProblem } from './storable';
export { Past, asOfQuery, knownQuery } from './past';
export { Rest, eachByItself, takeTurns, throwAll } from './turns';
export type { Turns } from './turns';
export type { AsOf } from './past';
export { People } from './people';
export * from './service-definition';
export { Retention, expiredRows, livesOf, registerExpiredRows } from './retention';
export type { Clocks, Life } from './retention';
export { ErasedPeople1763900000031, ErasureReplay, ErasureRow, erasureProjection } from './erasures';
export type { ErasureRules } from './erasures';
export { TimerWorker, defineTimer, timerProjection } from './timers';
export type { DueTimer, Timer } from './timers';
export { Remembered } from './remembered';
export { Runtime } from './runtime';
export type { Progress, ConsumerProgress } from './progress';
export { createService, runService, migrateService, serviceMigrations } from './run-service';
export { KnownRoutes, FILE_LIMIT, SPREADSHEET_LIMIT, takeJsonOnly } from './edge';
export { Health, HealthController, checkOf } from './health.controller';
export type { Readiness } from './health.controller';
export { answerParserError } from './parser-errors';
export { HEADERS_OF_DATA, registerSecurityHeaders } from './security-headers';
export type { Directives } from './security-headers';
export { AUTHORITY_READERS, Allow, FILE_READERS, actsFor, bodyOf, ownKeys, seesParty } from '@paktwerk/auth';
export {
  actsForParty,
  districtOf,
  isVisible,
  partyOf,
  requireBody,
  requireOwnParty,
  visibleDistrict,
  visibleIn,
  whereVisible,
} from './organisations';
export type { Visible } from './organisations';
export type { Acting } from '@paktwerk/auth';
export type { Actor, Role } from '@paktwerk/auth';
export { Commands, RefusalError } from '@paktwerk/event-store';
export type { CommandContext, Handled, RecordedEvent } from '@paktwerk/event-store';
export { Database } from '@paktwerk/postgres';
export type { Sql } from '@paktwerk/postgres';
export { ReferenceNotYetKnownError, defineProjection } from '@paktwerk/projections';
export type { EntryOf, LogEntry, Projection } from '@paktwerk/projections';
export { Reaction } from '@paktwerk/messaging';
