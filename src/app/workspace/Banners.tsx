import { Eye, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { UpdateNotice } from '@/app/offline/UpdateNotice';
import { useCommand } from '@/commands/useCommand';
import type { SavingFailure } from '@/document/types';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { useSaving, useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { AttentionDialog } from './AttentionDialog';
import styles from './Banners.module.css';
import { GhostBanner } from './GhostBanner';
import { HiddenBanner } from './HiddenBanner';
import { StoryOffer } from './StoryOffer';
import { useSafety } from './useSafety';

const REASONS = {
  quota: ($) => $.saving.quota,
  blocked: ($) => $.saving.blocked,
  unknown: ($) => $.saving.unknown,
} as const satisfies Record<SavingFailure, Message>;

/** What must not be overlooked, under the top bar: not saved, read-only, parts that could not be read. */
export function Banners() {
  return (
    <div className={styles.banners}>
      <NotSaved />
      <ReadOnly />
      <Attention />
      <HiddenBanner />
      <GhostBanner />
      <StoryOffer />
      <NewVersion />
    </div>
  );
}

/** Loud until it is true no more; the file holds everything that memory holds. */
function NotSaved() {
  const { t } = useText();
  const { document } = useSession();
  const saving = useSaving();
  const download = useCommand('saveFile');
  return (
    <div role="alert">
      {saving.state === 'failed' ? (
        <Banner look="failed" icon={<TriangleAlert size={20} />}>
          <p className={styles.words}>
            <strong>{t(($) => $.saving.failed)}.</strong> {t(REASONS[saving.reason])}
          </p>
          <div className={styles.actions}>
            <Button look="strong" className={styles.loud} onClick={download.run}>
              {t(($) => $.saving.downloadNow)}
            </Button>
            <Button onClick={() => document.retrySaving()}>{t(($) => $.saving.retry)}</Button>
          </div>
        </Banner>
      ) : null}
    </div>
  );
}

/** What is being typed is written when its field is left, which pressing a button does. */
function NewVersion() {
  const safety = useSafety();
  return <UpdateNotice work={safety === 'failed' ? 'unsaved' : safety === 'saving' ? 'soon' : 'safe'} />;
}

function ReadOnly() {
  const { t } = useText();
  const { document } = useSession();
  if (!document.readOnly) return null;
  return (
    <Banner look="calm" icon={<Eye size={20} />}>
      <p className={styles.words}>
        <strong>{t(($) => $.saving.readOnly)}.</strong> {t(($) => $.saving.readOnlyHint)}
      </p>
    </Banner>
  );
}

function Attention() {
  const { t } = useText();
  const { document } = useSession();
  const problems = useSyncExternalStore(document.subscribe, document.getAttention);
  const download = useCommand('saveFile');
  const [isListOpen, setIsListOpen] = useState(false);
  if (problems.length === 0) return null;
  return (
    <Banner look="calm" icon={<TriangleAlert size={20} />}>
      <p className={styles.words}>{t(($) => $.editor.attention, { count: problems.length })}</p>
      <div className={styles.actions}>
        <Button onClick={() => setIsListOpen(true)}>{t(($) => $.editor.attentionShow)}</Button>
        <Button onClick={download.run}>{t(($) => $.editor.download)}</Button>
      </div>
      <AttentionDialog problems={problems} isOpen={isListOpen} onClose={() => setIsListOpen(false)} />
    </Banner>
  );
}

interface BannerProps {
  readonly look: 'failed' | 'calm';
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

function Banner({ look, icon, children }: BannerProps) {
  return (
    <div className={`${styles.banner} ${styles[look]}`}>
      {icon}
      {children}
    </div>
  );
}
