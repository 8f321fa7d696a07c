import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { EditLabel } from '@/model/edit';
import { systemClock } from '@/platform/clock';
import { dismiss, type TimedNotice } from '@/session/notices';
import { useHistory, useSession, useView } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import styles from './NoticeList.module.css';
import { noticeText } from './noticeText';

/** How long a notice stays, ms: two short lines are read in four seconds, and a hand needs time to the button. */
const SHOWN_MS = 6000;

/** Characters beyond which three lines may be too few. */
const LONG_WORDS = 120;

/** One notice; it goes by itself, but not while the pointer or the focus is on it. */
export function NoticeCard({ timed }: { readonly timed: TimedNotice }) {
  const { t } = useText();
  const { notices, undo } = useSession();
  const history = useHistory();
  const names = useView((view) => view.names);
  const [isHeld, setIsHeld] = useState(false);
  const { id, notice } = timed;
  useEffect(
    () => (isHeld ? undefined : systemClock.after(SHOWN_MS, () => dismiss(notices, id))),
    [notices, id, isHeld],
  );
  // Only while it is still the newest step: later work must not be taken back by an old notice.
  const canUndo = notice.kind === 'done' && history.undo !== null && isSame(history.undo, notice.label);
  const words = noticeText(t, notice, names);
  return (
    <article
      className={styles.notice}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <p className={styles.words} title={words.length > LONG_WORDS ? words : undefined}>
        {words}
      </p>
      {canUndo ? (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            dismiss(notices, id);
            undo();
          }}
        >
          {t(($) => $.common.undo)}
        </button>
      ) : null}
      <IconButton
        name={t(($) => $.editor.noticeClose)}
        icon={<X size={16} />}
        onClick={() => dismiss(notices, id)}
      />
    </article>
  );
}

const isSame = (a: EditLabel, b: EditLabel) => a.verb === b.verb && a.name === b.name && a.count === b.count;
