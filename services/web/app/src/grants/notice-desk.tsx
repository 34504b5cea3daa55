import { useState } from 'react';
import { useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { useLanguage } from '../texts/language';
import { noticeWritingTexts } from '../texts/notice-writing';
import { focusFirst } from '../ui/focus-first';
import type { WrittenKind } from './kinds';
import { SignNotice } from './sign-notice';
import type { Grant } from './types';
import { WriteNotice } from './write-notice';

interface Props {
  grant: Grant;
  lineIds: readonly string[];
  etag: string | null;
  /** An acknowledged change that the next notice is to follow from. */
  changeId?: string | undefined;
  /** The notice that a task asks for. */
  kind?: WrittenKind | undefined;
}

/** What the authority does with the file as a whole: sign what is prepared, or write the next notice. */
export const NoticeDesk = ({ grant, lineIds, etag, changeId, kind }: Props) => {
  const t = useTexts(noticeWritingTexts);
  const { kinds } = useTexts(grantsTexts);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(changeId !== undefined || kind !== undefined);
  const { preparation, actions } = grant;
  const prepare = actions.find(({ action }) => action === 'prepare-notice');
  return (
    <>
      {preparation && <SignNotice grant={grant} preparation={preparation} lineIds={lineIds} etag={etag} />}
      {prepare && (
        <details className="pw-step pw-step--open" open={isOpen} onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary>{preparation ? t.prepareAgain : t.title}</summary>
          {isOpen && (
            <div ref={kind && focusFirst}>
              <WriteNotice
                grant={grant}
                etag={etag}
                impossible={prepare.refusal?.texts[language]}
                kinds={kinds}
                changeId={changeId}
                first={kind}
              />
            </div>
          )}
        </details>
      )}
    </>
  );
};
