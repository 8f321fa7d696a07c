import { Check, House } from 'lucide-react';
import { NextTieFields } from '@/canvas/NextTieFields';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import type { MenuEntry } from '@/ui/MenuEntries';
import { ElsewhereList } from './ElsewhereList';
import { FramesStrip } from './FramesStrip';
import { LaterInspector } from './LaterParts';
import styles from './Phone.module.css';
import { QuestionCard } from './QuestionCard';
import { useMenuEntries } from './useMenuEntries';

/** Everything else on a phone: the frames, the menu, notes, and the way home. */
export function MoreSheet({ onHome }: { readonly onHome: () => void }) {
  const { t } = useText();
  const { document, view } = useSession();
  const entries = useMenuEntries({ hasPanels: false });
  return (
    <div className={styles.more}>
      <QuestionCard />
      <div className={styles.frames}>
        <FramesStrip isInSheet />
      </div>
      <details className={styles.notes}>
        <summary className={styles.summary}>{t(($) => $.editor.tabNotes)}</summary>
        <LaterInspector part="notes" />
      </details>
      {document.readOnly ? null : (
        <details className={styles.notes}>
          <summary className={styles.summary}>{t(($) => $.canvas.nextTie)}</summary>
          <div className={styles.more}>
            <NextTieFields />
          </div>
        </details>
      )}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            {entry.kind === 'line' ? (
              <hr className={styles.line} />
            ) : (
              <EntryButton entry={entry} onRun={() => view.setState({ sheet: null })} />
            )}
          </li>
        ))}
        <li>
          <button type="button" className={styles.entry} onClick={onHome}>
            <House size={18} />
            <span className={styles.entryWords}>{t(($) => $.editor.home)}</span>
          </button>
        </li>
      </ul>
      <ElsewhereList />
    </div>
  );
}

interface EntryButtonProps {
  readonly entry: Extract<MenuEntry, { kind: 'item' }>;
  /** Called before what only makes sense with the sheet out of the way. */
  readonly onRun: () => void;
}

function EntryButton({ entry, onRun }: EntryButtonProps) {
  // A choice such as the theme shows its effect behind the sheet, which stays for the next choice.
  const isChoice = entry.isOn !== undefined;
  return (
    <button
      type="button"
      className={styles.entry}
      disabled={entry.isDisabled ?? false}
      aria-pressed={entry.isOn}
      onClick={() => {
        if (!isChoice) onRun();
        entry.run();
      }}
    >
      {entry.icon}
      <span className={styles.entryWords}>{entry.label}</span>
      {entry.isOn ? <Check size={16} /> : null}
    </button>
  );
}
