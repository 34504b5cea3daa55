import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import { useLineName } from '../applications/line-name';
import { useLineText } from '../applications/line-text';
import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { maskedIban } from '../lib/iban';
import { textOf, useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import { signingTexts } from '../texts/signing';
import { useLanguage } from '../texts/language';
import { told } from './lines-section';
import type { Draft, DraftLine, PreCheck } from './types';

interface Words {
  /** What a field, or a whole part, is called. */
  readonly name: (field: string) => string;
  readonly value: (field: string, value: unknown) => string;
}

/** Fields of a draft and their values as people call them. */
export const useChangeWords = ({ callId, lines, partners = [] }: Draft, declarations: PreCheck['declarations']): Words => {
  const t = useTexts(signingTexts);
  const d = useTexts(draftTexts);
  const f = useFormat();
  const language = useLanguage();
  const lineText = useLineText();
  const lineName = useLineName(lines);
  const { data: forms } = useQuery(read('/api/applications/v1/calls/{callId}/forms', { path: { callId } }, { isLive: false }));
  const fields = (forms?.lines ?? []).flatMap((form) => form.fields);
  const fieldOf = (name: string) => fields.find((field) => field.name === name);
  const labelOf = (of: { readonly labelDe: string; readonly labelEn: string }): string => (language === 'de' ? of.labelDe : of.labelEn);
  const partOf = (part: string, id: string): string => {
    switch (part) {
      case 'lines':
        return lines.some((line) => line.lineId === id) ? lineName(id) : t.lineGone;
      case 'partners':
        return partners.find((p) => p.partnerId === id)?.name ?? d.changes.parts.partners;
      case 'declarations':
        return declarations.find((x) => x.declaration === id)?.[language] ?? textOf(t.fields, id);
      default:
        return textOf(d.changes.parts, part);
    }
  };
  return {
    name: (field) => {
      const [, part = '', first, second] = field.split('/');
      const isList = part === 'lines' || part === 'partners' || part === 'declarations';
      const name = isList ? second : first;
      const field_ = name !== undefined && part === 'lines' ? fieldOf(name) : undefined;
      const of = partOf(part, first ?? '');
      return name === undefined ? of : `${of}: ${field_ ? labelOf(field_) : textOf(t.fields, name)}`;
    },
    value: (field, value) => {
      if (value === null || value === undefined) return t.nothing;
      if (field.startsWith('/declarations/')) return t.made;
      if (typeof value === 'object') return whole(field, value);
      const name = field.slice(field.lastIndexOf('/') + 1);
      if (typeof value === 'boolean') return value ? t.yes : t.no;
      if (typeof value === 'number') return name.endsWith('Cents') ? f.euro(value) : f.number(value);
      const choice = fieldOf(name)?.choices?.find((c) => c.value === value);
      if (field === '/bank/iban') return maskedIban(value as string);
      return choice ? labelOf(choice) : isDate(value as string) ? f.date(value as string) : (value as string);
    },
  };
  function whole(field: string, value: object): string {
    if (field.startsWith('/lines/')) {
      const line = value as DraftLine;
      return `${lineText(told(line))}, ${f.euro(line.amountCents)}`;
    }
    return Object.entries(value)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([name, v]) => (name === 'iban' ? maskedIban(v) : isDate(v) ? f.date(v) : v))
      .join(', ');
  }
};
