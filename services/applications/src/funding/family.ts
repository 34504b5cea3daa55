import { FULL_TIME } from '@paktwerk/kernel';
import type { Cents, Refusal } from '@paktwerk/kernel';
import type { LineAmount } from '../application/events';
import type { Examined } from '../application/examined';
import type { Line, LineKind, Numbered } from '../application/lines';
import type { GrantedLine } from './granted-line';

/** How an amount came about: enough to follow it by hand. */
export interface Trace {
  readonly inputs: readonly { readonly name: string; readonly value: string; readonly from: string }[];
  readonly steps: readonly { readonly de: string; readonly cents: Cents }[];
  readonly rounding: string;
}
export interface Calculation {
  readonly amountCents: Cents;
  readonly trace: Trace;
}

interface WithLabel {
  readonly labelDe: string;
  readonly labelEn: string;
}
/** A field that a screen asks for, as data: a new programme brings its form along. */
export interface FormField extends WithLabel {
  readonly name: string;
  readonly kind: 'text' | 'choice' | 'share' | 'integer' | 'date' | 'money';
  readonly unit?: string;
  readonly isRequired: boolean;
  /** Several of the choices. */
  readonly isList?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly choices?: readonly (WithLabel & { readonly value: string })[];
}
export interface LineForm extends WithLabel {
  readonly kind: LineKind;
  readonly fields: readonly FormField[];
}

/** What the rules of one version make of lines: pure, and all that the service knows of a programme. */
export interface Family {
  /** Which kinds of lines are funded, and where that is written. */
  readonly lineKinds: { readonly value: readonly LineKind[]; readonly source: string };
  /** A person of a higher tier than the line's is paid at their own rate. */
  readonly paysHigherTier: boolean;
  /** What a full-time post of a line costs for a year; undefined where the rules name no rate for it, or pay nothing by the month. */
  readonly yearlyRate: (line: Line) => Cents | undefined;
  /** The most that a line can be granted; undefined where the rules name no rate for it. */
  readonly cap: (line: Line) => Calculation | undefined;
  /** What stands against lines, beside what is the same in every family. */
  readonly examine: (lines: readonly Numbered[]) => readonly Examined[];
  /** What a line of a funded kind is granted, or why it cannot be. */
  readonly grant: (one: GrantedLine, line: Line) => LineAmount | Refusal;
  /** What has to hold for all lines granted together. */
  readonly whole: (granted: readonly LineAmount[]) => Refusal | undefined;
  readonly screenForm: readonly LineForm[];
  /** What the proof of use asks for each line. */
  readonly proofForm: readonly FormField[];
}

export const AMOUNT: FormField = {
  name: 'amountCents',
  kind: 'money',
  unit: 'EUR',
  isRequired: true,
  minimum: 0,
  labelDe: 'Betrag',
  labelEn: 'Amount',
};

/** @param minimum hundredths of a full-time post */
export const shareField = (minimum: number): FormField => ({
  name: 'share',
  kind: 'share',
  unit: 'VZÄ',
  isRequired: true,
  minimum,
  maximum: FULL_TIME,
  labelDe: 'Stellenanteil',
  labelEn: 'Share of a post',
});
export const monthsField = (most: number): FormField => ({
  name: 'months',
  kind: 'integer',
  isRequired: false,
  minimum: 1,
  maximum: most,
  labelDe: 'Monate',
  labelEn: 'Months',
});
export const WORKPLACE: FormField = {
  name: 'workplace',
  kind: 'text',
  isRequired: false,
  maximum: 200,
  labelDe: 'Einsatzort',
  labelEn: 'Workplace',
};

export const START: FormField = { name: 'from', kind: 'date', isRequired: false, labelDe: 'Beginn', labelEn: 'Start' };
export const EMPLOYER: FormField = {
  name: 'employer',
  kind: 'text',
  isRequired: false,
  maximum: 200,
  labelDe: 'Arbeitgeber',
  labelEn: 'Employer',
};

/** The numeric part of a proof where somebody was paid: by appointment. */
export const OCCUPANCY_PROOF: readonly FormField[] = [
  { name: 'from', kind: 'date', isRequired: true, labelDe: 'Bezahlt ab', labelEn: 'Paid from' },
  { name: 'to', kind: 'date', isRequired: true, labelDe: 'Bezahlt bis', labelEn: 'Paid until' },
  shareField(0),
  { name: 'costCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Tatsächliche Kosten', labelEn: 'Actual cost' },
];
