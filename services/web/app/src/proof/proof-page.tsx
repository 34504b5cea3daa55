import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { berlinDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { textOf, useTexts } from '../texts/area';
import { proofTexts } from '../texts/proof';
import { Button } from '../ui/button';
import { Alert } from '../ui/feedback';
import { FileField } from '../ui/file-field';
import { Facts, Section } from '../ui/section';
import { LetterCode } from './letter-code';
import { TextField } from '../ui/text-field';

const route = getRouteApi('/beleg');
const MAX_BYTES = 50_000_000;
const SHA256 = /^[0-9a-f]{64}$/;
const CODE = /^[0-9a-z]{16}$/;

const sha256Of = async (file: File): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const Proof = ({ proof }: { proof: Read<'/api/applications/v1/proofs/printed'> }) => {
  const t = useTexts(proofTexts);
  const f = useFormat();
  const { applicationId, receipt, letter, recordedAt } = proof;
  const day = berlinDate(recordedAt);
  return (
    <Section id="ergebnis" title={proof.fileNumber}>
      <Alert kind="success" title={t.holds} live="status">
        {proof.rehearsal && <p className="kern-body">{t.rehearsal}</p>}
      </Alert>
      <Facts
        of={[
          [t.applicant, proof.applicantName],
          [t.what, proof.type in t.types ? textOf(t.types, proof.type) : t.types.other],
          [t.recorded, f.evidence(recordedAt)],
          ...(receipt
            ? ([
                [t.received, f.evidence(receipt.receivedAt)],
                [t.requested, f.euro(receipt.requestedCents)],
              ] as const)
            : []),
          [t.position, proof.position],
          [t.number, f.count(proof.streamVersion)],
          [t.hash, <code>{proof.hash}</code>],
          ...(letter ? ([[t.rendered, f.evidence(letter.renderedAt)]] as const) : []),
        ]}
      />
      <p>
        <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId }} search={{ bekannt: day }}>
          {t.open({ date: f.date(day) })}
        </Link>
      </p>
    </Section>
  );
};

/** Whether what a letter says still stands in the log: by what is printed on it, or by the file itself. */
export const ProofPage = () => {
  const t = useTexts(proofTexts);
  const { aktenzeichen, pruefsumme, code, datei } = route.useSearch();
  const navigate = useNavigate({ from: '/beleg' });
  const [fileNumber, setFileNumber] = useState(aktenzeichen ?? '');
  const [hash, setHash] = useState(pruefsumme ?? code ?? '');
  const [files, setFiles] = useState<readonly File[]>([]);
  const typed = hash.replace(/[\s-]/g, '').toLowerCase();
  const isComplete = fileNumber.trim() !== '' && (SHA256.test(typed) || CODE.test(typed));
  const look = (): Promise<void> =>
    navigate({
      search: { aktenzeichen: fileNumber.trim(), ...(CODE.test(typed) ? { code: typed.toUpperCase() } : { pruefsumme: typed }) },
    });
  const printed = useQuery({
    ...read(
      '/api/applications/v1/proofs/printed',
      { query: { fileNumber: aktenzeichen ?? '', hash: pruefsumme ?? '' } },
      { isLive: false },
    ),
    enabled: aktenzeichen !== undefined && pruefsumme !== undefined,
  });
  const file = useQuery({
    ...read('/api/applications/v1/proofs/file', { query: { sha256: datei ?? '' } }, { isLive: false }),
    enabled: datei !== undefined,
  });
  const take = async (chosen: readonly File[]): Promise<void> => {
    setFiles(chosen);
    const [first] = chosen;
    await navigate({ search: { datei: first && (await sha256Of(first)) } });
  };
  return (
    <Page title={t.title} lead={t.lead}>
      {aktenzeichen !== undefined && pruefsumme !== undefined && (
        <Loaded query={printed} skeleton={{ lines: 6 }}>
          {(proof) => <Proof proof={proof} />}
        </Loaded>
      )}
      {aktenzeichen !== undefined && code !== undefined && <LetterCode fileNumber={aktenzeichen} code={code} />}
      {datei !== undefined && (
        <Loaded query={file} skeleton={{ lines: 6 }}>
          {(proof) => <Proof proof={proof} />}
        </Loaded>
      )}
      <Section id="nummer" title={t.printed} note={t.printedNote}>
        <form
          className="pw-form"
          onSubmit={(e) => {
            e.preventDefault();
            if (isComplete) void look();
          }}
        >
          <TextField label={t.fileNumber} maxLength={60} value={fileNumber} onChange={setFileNumber} />
          <TextField label={t.hash} hint={t.hashHint} value={hash} onChange={setHash} />
          <div className="pw-buttons">
            <Button type="submit" variant="primary" disabledReason={isComplete ? undefined : t.hashHint}>
              {t.check}
            </Button>
          </div>
        </form>
      </Section>
      <Section id="datei" title={t.file} note={t.fileNote}>
        <FileField
          label={t.choose}
          accept={['.pdf']}
          kinds={t.kinds}
          maxBytes={MAX_BYTES}
          value={files}
          onChange={(chosen) => void take(chosen)}
        />
      </Section>
    </Page>
  );
};
