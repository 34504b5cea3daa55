import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { ConfirmDialog } from '../ui/dialog';

/** Asks before typed work is lost: on the way to another page here, and by the browser's own question on the way out. */
export const UnsavedWork = ({ isDirty }: { isDirty: boolean }) => {
  const t = useTexts(commonTexts).unsaved;
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  return status === 'blocked' ? (
    <ConfirmDialog title={t.title} confirmLabel={t.leave} isDangerous onConfirm={proceed} onClose={reset}>
      <p>{t.text}</p>
    </ConfirmDialog>
  ) : null;
};
