import { Ghost as GhostIcon } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useSupposed } from '@/analysis/ui/whatIf/useSupposed';
import { useCommand } from '@/commands/useCommand';
import { withoutMarks } from '@/i18n/mention';
import { type Text, useText } from '@/i18n/useText';
import type { SupposingState } from '@/session/supposing';
import { useSession, useView } from '@/session/useSession';
import styles from './HiddenBanner.module.css';
import { useRoom } from './useRoom';

/** Stays under the top bar as long as the map is drawn as it might be: nobody may take that for the map as it is. */
export function GhostBanner() {
  const text = useText();
  const { t } = text;
  const { view } = useSession();
  const supposed = useSupposed();
  const end = useCommand('endSupposing');
  const isPhone = useRoom() === 'phone';
  // A story says itself what it supposes.
  const isTold = useView((state) => state.story !== null);
  useEscape(supposed !== null && !isTold, end.run);
  const isRead = useView((state) =>
    isPhone ? state.sheet === 'reading' : state.isRightOpen && state.rightTab === 'reading',
  );
  if (!supposed || isTold) return <div role="status" />;
  const result = resultWords(text, supposed.supposing);
  return (
    <div role="status" className={styles.banner}>
      <GhostIcon size={17} aria-hidden="true" />
      <p className={styles.words}>
        <strong>{withoutMarks(supposed.sentence)}</strong>
        {result ? ` · ${result}` : null}
      </p>
      {isRead ? null : (
        <button
          type="button"
          className={styles.button}
          onClick={() => view.setState({ sheet: 'reading', isRightOpen: true, rightTab: 'reading' })}
        >
          {t(($) => $.whatIf.banner.read)}
        </button>
      )}
      <button type="button" className={styles.button} onClick={end.run}>
        {t(($) => $.whatIf.banner.back)}
      </button>
    </div>
  );
}

/** Where Escape has a meaning of its own; the map's takes the selection along. */
const OWN_ESCAPE = '[data-canvas], [role="dialog"], [role="menu"], input, textarea, select';

/** Escape anywhere else ends what is supposed, so that it need not be looked for. */
function useEscape(isOn: boolean, end: () => void): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(OWN_ESCAPE)) return;
    end();
  });
  useEffect(() => {
    if (!isOn) return;
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, [isOn]);
}

function resultWords({ t }: Text, { state, answer }: SupposingState): string {
  if (state !== 'ready' || !answer) return '';
  const { lostPairs, gainedPairs } = answer.tearing;
  if (lostPairs > 0) return t(($) => $.whatIf.banner.lost, { count: lostPairs });
  return gainedPairs > 0
    ? t(($) => $.whatIf.banner.gained, { count: gainedPairs })
    : t(($) => $.whatIf.banner.holds);
}
