import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { read } from '../api/queries';
import { useAllPages } from '../api/use-pages';
import { useSend } from '../api/use-send';
import { LoadState } from '../shell/loaded';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { rehearsalsTexts } from '../texts/rehearsals';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { FileField } from '../ui/file-field';
import { useAction } from '../ui/form/use-action';
import { CountField, MoneyField } from '../ui/number-fields';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { newestRulesOfFile } from '../programmes/programme-file';
import type { NewRuleSet } from '../programmes/types';
import { FramesTable } from './frames-table';
import type { Rehearsal } from './types';

const ROUTE = '/api/applications/v1/rehearsals';

interface Chosen {
  readonly titleDe: string;
  readonly titleEn: string;
  readonly potCents: number | null;
  readonly budgetYear: number | null;
  readonly opensOn: string;
  readonly deadline: string;
}

/** Rules that are not published yet come as the programme file that will publish them: its newest version is tried. */
const OwnRules = ({ rules, onChange }: { rules: NewRuleSet | undefined; onChange: (rules: NewRuleSet | undefined) => void }) => {
  const t = useTexts(rehearsalsTexts).begin;
  const [files, setFiles] = useState<readonly File[]>([]);
  const [error, setError] = useState<string>();
  const take = async (chosen: readonly File[]): Promise<void> => {
    setFiles(chosen);
    const [file] = chosen;
    const taken = file && newestRulesOfFile(await file.text());
    setError(file && !taken ? t.rulesWrong : undefined);
    onChange(taken);
  };
  return (
    <>
      <FileField
        label={t.rules}
        hint={t.rulesHint}
        isRequired={false}
        accept={['.json']}
        kinds="JSON"
        maxBytes={200_000}
        value={files}
        error={error}
        onChange={(chosen) => void take(chosen)}
      />
      {rules && <p role="status">{t.rulesTaken({ version: String(rules.version), source: rules.source })}</p>}
    </>
  );
};

/** From a call that there was: its data are the beginning, its frames are shown before anything is recorded. */
export const BeginRehearsal = () => {
  const t = useTexts(rehearsalsTexts).begin;
  const language = useLanguage();
  const navigate = useNavigate();
  const [callId, setCallId] = useState('');
  const [changed, setChanged] = useState<Partial<Chosen>>({});
  const [rules, setRules] = useState<NewRuleSet>();
  const { items: calls, query: callsQuery } = useAllPages('/api/applications/v1/calls', { query: { limit: 200 } }, (c) => c.callId);
  const { data: call } = useQuery({ ...read('/api/applications/v1/calls/{callId}', { path: { callId } }), enabled: callId !== '' });
  const send = useSend(ROUTE);
  const sendPreview = useSend(`${ROUTE}/preview`);
  const chosen: Chosen | undefined = call && {
    titleDe: call.titleDe,
    titleEn: call.titleEn,
    potCents: call.potCents,
    budgetYear: call.budgetYear,
    opensOn: call.opensOn,
    deadline: call.deadline,
    ...changed,
  };
  const bodyOf = () => {
    if (call === undefined || chosen === undefined) return undefined;
    const { programmeId, ruleSetVersion, source, deadlineTerms, distributionKey } = call;
    const { id: _id, ...key } = distributionKey;
    const { potCents, budgetYear, ...rest } = chosen;
    return {
      programmeId,
      ruleSetVersion: rules?.version ?? ruleSetVersion,
      ...(rules === undefined ? {} : { rules }),
      source,
      deadlineTerms,
      distributionKey: key,
      potCents: potCents ?? 0,
      budgetYear: budgetYear ?? 0,
      ...rest,
    };
  };
  type Body = NonNullable<ReturnType<typeof bodyOf>>;
  const [frames, setFrames] = useState<Rehearsal['money']>();
  const preview = useAction({ send: (body: Body, key) => sendPreview({ parameters: {}, body }, key), onDone: setFrames });
  const begin = useAction({
    send: (body: Body, key) => send({ parameters: {}, body }, key),
    onDone: (begun) => void navigate({ to: '/proben/$callId', params: { callId: begun.call.callId } }),
  });
  const change = (more: Partial<Chosen>): void => {
    setChanged({ ...changed, ...more });
    setFrames(undefined);
  };
  const run = (action: typeof begin | typeof preview): void => {
    const body = bodyOf();
    if (body) void action.run(body);
  };
  return (
    <Section id="beginnen" title={t.title} note={t.note}>
      <LoadState query={callsQuery} />
      <div className="pw-form">
        <Select
          label={t.call}
          none={t.choose}
          value={callId}
          options={(calls ?? []).map((c) => ({ value: c.callId, label: language === 'de' ? c.titleDe : c.titleEn }))}
          onChange={(id) => {
            setCallId(id);
            setChanged({});
            setRules(undefined);
            setFrames(undefined);
          }}
        />
        {chosen && (
          <>
            <TextField label={t.titleDe} value={chosen.titleDe} maxLength={200} onChange={(titleDe) => change({ titleDe })} />
            <TextField label={t.titleEn} value={chosen.titleEn} maxLength={200} onChange={(titleEn) => change({ titleEn })} />
            <MoneyField label={t.pot} value={chosen.potCents} onChange={(potCents) => change({ potCents })} />
            <CountField label={t.year} value={chosen.budgetYear} onChange={(budgetYear) => change({ budgetYear })} />
            <DateField label={t.opens} value={chosen.opensOn} onChange={(opensOn) => change({ opensOn })} />
            <DateField label={t.deadline} value={chosen.deadline} onChange={(deadline) => change({ deadline })} />
            <OwnRules
              rules={rules}
              onChange={(taken) => {
                setRules(taken);
                setFrames(undefined);
              }}
            />
            <Button isBusy={preview.isBusy} onClick={() => run(preview)}>
              {t.preview}
            </Button>
          </>
        )}
      </div>
      <Refusal problem={preview.problem ?? begin.problem} title={t.refused} />
      {frames && (
        <>
          <FramesTable of={frames} name="planungsrahmen-probe" />
          <Button variant="primary" isBusy={begin.isBusy} onClick={() => run(begin)}>
            {t.begin}
          </Button>
        </>
      )}
    </Section>
  );
};
