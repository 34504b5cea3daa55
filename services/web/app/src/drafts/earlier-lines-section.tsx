import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../api/queries';
import { useAllPages } from '../api/use-pages';
import { useLineText } from '../applications/line-text';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { earlierLinesTexts } from '../texts/earlier-lines';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/choice';
import { EmptyState } from '../ui/feedback';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { useToasts } from '../ui/toasts';
import { useCalls } from './calls';
import { grantedLines, newLineFrom } from './earlier-lines';
import { useDraftEditing } from './editing';
import { newLineId } from './lines-section';
import type { LineForm } from './types';

const Choose = ({ applicationId, forms, onDone }: { applicationId: string; forms: readonly LineForm[]; onDone: () => void }) => {
  const t = useTexts(earlierLinesTexts);
  const f = useFormat();
  const lineText = useLineText();
  const { draft, set } = useDraftEditing();
  const toasts = useToasts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const application = useQuery(read('/api/applications/v1/applications/{applicationId}', { path: { applicationId } }));
  return (
    <Loaded query={application} skeleton={{ lines: 3 }}>
      {(file) => {
        const lines = grantedLines(file).map((earlier) => {
          const made = newLineFrom(
            earlier,
            forms.find((form) => form.kind === earlier.line.kind),
          );
          const what = `${lineText({ ...earlier.line, ...(earlier.share === undefined ? {} : { share: earlier.share }) } as typeof earlier.line)}, ${f.euro(earlier.amountCents)}`;
          return { value: earlier.lineId, label: made ? what : t.unknown({ what }), isDisabled: !made, made };
        });
        if (lines.length === 0) return <EmptyState title={t.noLines} />;
        const takeOver = (): void => {
          const taken = new Set(draft.lines.map((line) => line.lineId ?? ''));
          for (const { value, made } of lines) {
            if (!made || !chosen.includes(value)) continue;
            const lineId = newLineId(taken);
            taken.add(lineId);
            set(`/lines/${lineId}`, made, 'now');
          }
          toasts.show({ kind: 'success', text: t.done({ n: chosen.length }) });
          onDone();
        };
        return (
          <>
            <CheckboxGroup label={t.lines} options={lines} value={chosen} onChange={setChosen} />
            <div className="pw-buttons">
              <Button variant="primary" disabledReason={chosen.length === 0 ? t.chooseLines : undefined} onClick={takeOver}>
                {t.take({ n: chosen.length })}
              </Button>
            </div>
          </>
        );
      }}
    </Loaded>
  );
};

/** Posts of an earlier grant of one's own, taken over into this draft. */
export const EarlierLinesSection = ({ forms }: { forms: readonly LineForm[] }) => {
  const t = useTexts(earlierLinesTexts);
  const f = useFormat();
  const { calls } = useCalls();
  const [applicationId, choose] = useState('');
  const { query } = useAllPages('/api/applications/v1/applications', { query: { status: 'granted', limit: 200 } }, (a) => a.applicationId);
  return (
    <Section id="fruehere-positionen" title={t.title} note={t.note}>
      <Loaded query={query} skeleton={{ lines: 2 }}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t.none} />
          ) : (
            <Select
              label={t.of}
              none={t.choose}
              isRequired={false}
              value={applicationId}
              options={items.map((a) => ({
                value: a.applicationId,
                label: t.application({ call: calls.get(a.callId)?.title ?? '', file: a.fileNumber, amount: f.euro(a.decidedCents) }),
              }))}
              onChange={choose}
            />
          )
        }
      </Loaded>
      {applicationId !== '' && <Choose key={applicationId} applicationId={applicationId} forms={forms} onDone={() => choose('')} />}
    </Section>
  );
};
