import { useText } from '@/i18n/useText';
import type { Problem } from '@/model/problem';
import { Dialog } from '@/ui/Dialog';
import { ProblemList } from './ProblemList';

interface AttentionDialogProps {
  readonly problems: readonly Problem[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The parts that could not be read, each with its sentence. */
export function AttentionDialog({ problems, isOpen, onClose }: AttentionDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      title={t(($) => $.editor.attentionTitle)}
      description={t(($) => $.editor.attentionHint)}
      isOpen={isOpen}
      onClose={onClose}
    >
      <ProblemList problems={problems} />
    </Dialog>
  );
}
