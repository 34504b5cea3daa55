import { useState } from 'react';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { casesTexts } from '../texts/cases';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Disclosure } from '../ui/disclosure';
import { ReasonForm } from '../ui/form/reason-form';
import { PlainTable } from '../ui/table/plain-table';
import { TalkForm } from './talk-form';
import { CASE, type ActProps, type CaseFile, type Talk } from './types';

const Annul = ({ talk, onClose, caseId, etag, onSent }: ActProps & { talk: Talk; onClose: () => void }) => {
  const t = useTexts(casesTexts).talk;
  const send = useSend(`${CASE}/talks/{talkId}/annul`);
  return (
    <Dialog title={t.annul} onClose={onClose}>
      <ReasonForm
        label={t.whyAnnul}
        hint={t.whyHint}
        maxLength={500}
        confirmLabel={t.annul}
        isDangerous
        send={(body, key) => send({ parameters: { path: { id: caseId, talkId: talk.talkId } }, body, version: etag }, key)}
        onSent={() => {
          onClose();
          onSent();
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
};

/** The talks of the file, latest first, with what was put right. */
export const Talks = ({ talks, acts }: { talks: CaseFile['talks']; acts: ActProps | undefined }) => {
  const t = useTexts(casesTexts);
  const f = useFormat();
  const [open, setOpen] = useState<{ kind: 'correct' | 'annul'; talk: Talk }>();
  const close = (): void => setOpen(undefined);
  const said = (text: string | null): string => text ?? t.erased;
  const state = (talk: Talk): string =>
    [
      !talk.isCounted && t.talk.tooShort,
      talk.looksLike !== undefined && t.talk.looksLike,
      ...talk.corrections.map((c) => t.talk.corrected({ date: f.date(c.correctedOn), reason: said(c.reason) })),
      talk.annulled && t.talk.annulled({ date: f.date(talk.annulled.annulledOn), reason: said(talk.annulled.reason) }),
    ]
      .filter(Boolean)
      .join('; ');
  const rows = [...talks].sort((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : 0));
  return (
    <>
      <h3>{t.talk.title}</h3>
      {rows.length === 0 ? (
        <p>{t.talk.none}</p>
      ) : (
        <PlainTable
          caption={t.talk.title}
          columns={[
            { id: 'heldOn', header: t.talk.heldOn, isRowHeader: true, text: (r) => f.date(r.heldOn) },
            {
              id: 'mode',
              header: t.talk.mode,
              text: (r) =>
                [t.modes[r.mode], r.place ?? undefined, r.withInterpreter && t.talk.withInterpreter, r.withFamily && t.talk.withFamily]
                  .filter(Boolean)
                  .join(', '),
            },
            { id: 'minutes', header: t.talk.minutes, isNumber: true, text: (r) => f.count(r.minutes) },
            { id: 'topics', header: t.talk.topics, text: (r) => r.topics.map((topic) => t.domains[topic]).join(', ') },
            { id: 'note', header: t.talk.note, text: (r) => (r.note === undefined ? '' : said(r.note)) },
            { id: 'state', header: t.talk.state, text: state },
            ...(acts
              ? [
                  {
                    id: 'act',
                    header: t.talk.act,
                    text: () => '',
                    cell: (r: Talk) =>
                      r.annulled === undefined && (
                        <div className="pw-buttons">
                          <Button size="small" onClick={() => setOpen({ kind: 'correct', talk: r })}>
                            {t.talk.correct}
                          </Button>
                          <Button size="small" onClick={() => setOpen({ kind: 'annul', talk: r })}>
                            {t.talk.annul}
                          </Button>
                        </div>
                      ),
                  },
                ]
              : []),
          ]}
          rows={rows}
          rowId={(r) => r.talkId}
        />
      )}
      {acts?.isOpen && (
        <Disclosure isAccordion summary={t.talk.add}>
          <TalkForm {...acts} />
        </Disclosure>
      )}
      {acts && open?.kind === 'annul' && <Annul {...acts} talk={open.talk} onClose={close} />}
      {acts && open?.kind === 'correct' && (
        <Dialog title={t.talk.correct} onClose={close}>
          <TalkForm
            {...acts}
            talk={open.talk}
            onSent={() => {
              close();
              acts.onSent();
            }}
            onCancel={close}
          />
        </Dialog>
      )}
    </>
  );
};
