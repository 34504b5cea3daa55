import { useState } from 'react';
import { useSend } from '../api/use-send';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { selectionTexts } from '../texts/selection';
import { Button } from '../ui/button';
import { useAction } from '../ui/form/use-action';
import { CountField } from '../ui/number-fields';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import type { Selection } from './ranking';

type Points = Readonly<Record<string, number | null>>;

/** One number for each criterion; given once, because those of others are seen afterwards. */
export const ScoreForm = ({
  callId,
  applicationId,
  criteria,
}: {
  callId: string;
  applicationId: string;
  criteria: Selection['rules']['criteria'];
}) => {
  const t = useTexts(selectionTexts).ranking;
  const language = useLanguage();
  const [points, setPoints] = useState<Points>({});
  const [note, setNote] = useState('');
  const send = useSend('/api/applications/v1/calls/{callId}/selection/scores');
  const give = useAction({
    send: (body: { points: { criterion: string; points: number }[]; note: string }, key) =>
      send(
        {
          parameters: { path: { callId } },
          body: { applicationId, points: body.points, ...(body.note === '' ? {} : { note: body.note }) },
        },
        key,
      ),
    onDone: useDone(t.done),
  });
  const all = criteria.flatMap(({ criterion }) => {
    const given = points[criterion];
    return typeof given === 'number' && Number.isInteger(given) ? [{ criterion, points: given }] : [];
  });
  const isComplete = all.length === criteria.length;
  return (
    <form
      aria-label={t.give}
      onSubmit={(e) => {
        e.preventDefault();
        if (isComplete) void give.run({ points: all, note });
      }}
    >
      <Refusal problem={give.problem} title={t.refused} />
      {criteria.map(({ criterion, titleDe, titleEn, weight, mostPoints }) => (
        <CountField
          key={criterion}
          label={language === 'de' ? titleDe : titleEn}
          hint={t.criterionHint({ most: String(mostPoints), weight: String(weight) })}
          value={points[criterion] ?? null}
          onChange={(value) => setPoints((before) => ({ ...before, [criterion]: value }))}
        />
      ))}
      <TextArea label={t.noteLabel} hint={t.noteHint} value={note} onChange={setNote} maxLength={2000} />
      <div className="pw-buttons">
        <Button type="submit" isBusy={give.isBusy} disabledReason={isComplete ? undefined : t.incomplete}>
          {t.give}
        </Button>
      </div>
    </form>
  );
};
