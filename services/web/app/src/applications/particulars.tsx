import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { ibanInFours, maskedIban } from '../lib/iban';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { particularsTexts } from '../texts/particulars';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import type { Application } from './types';

type Forms = Read<'/api/applications/v1/calls/{callId}/forms'>;
interface Row {
  readonly id: string;
  readonly what: string;
  readonly said: string;
  readonly source?: string;
}

/** What somebody says beside the lines, in a draft as in an application. */
type Said = Pick<Application, 'callId' | 'partners' | 'earlyStart' | 'bank' | 'declarations'>;

const useRows = (
  { partners = [], earlyStart, bank, declarations = [] }: Said,
  isShown: boolean,
): ((asked: Forms['declarations']) => readonly Row[]) => {
  const t = useTexts(particularsTexts);
  const f = useFormat();
  const language = useLanguage();
  const made = new Set(declarations);
  const iban = bank?.iban;
  return (asked) => [
    ...partners.map(({ partnerId, name, task, auditRight = false }) => ({
      id: partnerId,
      what: t.partner({ name }),
      said: [task ?? t.noTask, auditRight ? t.auditRight : t.noAuditRight].join('; '),
    })),
    ...(made.has('no-partners') ? [{ id: 'no-partners', what: t.partners, said: t.noPartners }] : []),
    ...(earlyStart
      ? [
          {
            id: 'early-start',
            what: t.early,
            said: [t.from({ date: f.date(earlyStart.from) }), earlyStart.reason].filter(Boolean).join('; '),
          },
        ]
      : []),
    ...(made.has('no-early-start') ? [{ id: 'no-early-start', what: t.early, said: t.noEarly }] : []),
    ...(iban === undefined ? [] : [{ id: 'iban', what: t.iban, said: isShown ? ibanInFours(iban) : maskedIban(iban) }]),
    ...(bank?.bic === undefined ? [] : [{ id: 'bic', what: t.bic, said: bank.bic }]),
    ...asked.map(({ declaration, source, mark, ...texts }) => ({
      id: declaration,
      what: texts[language],
      said: made.has(declaration) ? t.declared : t.notDeclared,
      source: `${source} (${mark})`,
    })),
  ];
};

/** What the application says beside its lines. An account is shown in full to whoever asks to see it, in the file that leaves too. */
export const Particulars = ({ of: said, name }: { of: Said; name: string }) => {
  const t = useTexts(particularsTexts);
  const [isShown, show] = useState(false);
  const rowsOf = useRows(said, isShown);
  const { callId, bank } = said;
  const forms = useQuery(read('/api/applications/v1/calls/{callId}/forms', { path: { callId } }, { isLive: false }));
  const columns: readonly Column<Row>[] = [
    { id: 'what', header: t.what, isRowHeader: true, text: (r) => r.what },
    { id: 'said', header: t.said, text: (r) => r.said },
    { id: 'source', header: t.source, text: (r) => r.source ?? '' },
  ];
  return (
    <Section id="weitere-angaben" title={t.title} note={t.note}>
      <Loaded query={forms} skeleton={{ lines: 6 }}>
        {({ declarations }) => (
          <PlainTable
            caption={t.title}
            columns={columns}
            rows={rowsOf(declarations)}
            rowId={(r) => r.id}
            exportAs={{ name: `${name}-angaben` }}
            rowData={(r) => ({ 'data-said': r.id })}
          />
        )}
      </Loaded>
      {bank?.iban !== undefined && (
        <Button size="small" onClick={() => show(!isShown)}>
          {isShown ? t.hide : t.show}
        </Button>
      )}
    </Section>
  );
};
