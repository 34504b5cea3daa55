import { useState, type SubmitEvent } from 'react';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { legalTexts } from '../texts/legal';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/text-field';
import { Mail, WithOperator } from './operator';

const Report = ({ to }: { to: string }) => {
  const t = useTexts(legalTexts).barrier;
  const [page, setPage] = useState('');
  const [what, setWhat] = useState('');
  const [tools, setTools] = useState('');
  const [wasTried, setTried] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (what.trim() === '') return;
    const body = [`${t.page} ${page}`, `${t.what} ${what}`, `${t.tools} ${tools}`].join('\r\n\r\n');
    window.location.href = `mailto:${to}?subject=${encodeURIComponent(t.subject)}&body=${encodeURIComponent(body)}`;
  };
  return (
    <form className="pw-form" noValidate onSubmit={submit}>
      <TextField label={t.page} isRequired={false} value={page} onChange={setPage} />
      <TextArea label={t.what} value={what} onChange={setWhat} error={wasTried && what.trim() === '' ? t.whatMissing : undefined} />
      <TextField label={t.tools} hint={t.toolsHint} isRequired={false} value={tools} onChange={setTools} />
      <Button type="submit" variant="primary">
        {t.send}
      </Button>
      <p>
        {t.direct} <Mail to={to} />.
      </p>
    </form>
  );
};

/** Writes an e-mail about a barrier; nothing typed here is kept. */
export const BarrierPage = () => {
  const t = useTexts(legalTexts).barrier;
  const { pages } = useTexts(commonTexts);
  return (
    <Page title={pages.barrier} lead={t.lead}>
      <WithOperator>{({ accessibility }) => <Report to={accessibility.contact} />}</WithOperator>
    </Page>
  );
};
