import { ListChecks, Spline, Trash2, X } from 'lucide-react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import styles from './Phone.module.css';
import { RoleBadge } from './RoleBadge';
import { useSelectionWords } from './useSelectionWords';

/** On the map one connects by pointing, elsewhere by names. */
function useConnect() {
  const byPointing = useCommand('connectTool');
  const byName = useCommand('neighbours');
  return useView((state) => state.screen === 'map') ? byPointing : byName;
}

/** What is selected on a phone, with two actions; it says one thing and leaves the map in sight. */
export function PhoneSelection() {
  const { t } = useText();
  const { view } = useSession();
  const clear = useCommand('clearSelection');
  const connect = useConnect();
  const remove = useCommand('delete');
  const pick = useCommand('pickMany');
  const isPicking = useView((state) => state.isPicking);
  const words = useSelectionWords();
  const only = useView(({ selection }) => {
    const [actor] = selection.actors;
    return actor && selection.actors.size === 1 && selection.ties.size === 0 ? actor : null;
  });
  const isBusy = useView(
    (state) => state.tool === 'connect' || state.naming !== null || state.draft !== null,
  );
  // The grid has its own bar for who is selected, and a comparison shows two frames.
  const isElsewhere = useView((state) => state.screen === 'grid' || state.screen === 'compare');
  if (words === null || isBusy || isElsewhere) return null;
  return (
    <section className={styles.selection} aria-label={words}>
      <div className={styles.selected}>
        <strong className={styles.name}>{words}</strong>
        {only ? <RoleBadge actor={only} most={2} /> : null}
        <IconButton
          name={pick.label}
          icon={<ListChecks size={20} />}
          className={styles.close ?? ''}
          isOn={isPicking}
          onClick={pick.run}
        />
        <IconButton name={t(($) => $.editor.closeSelection)} icon={<X size={18} />} onClick={clear.run} />
      </div>
      <div className={styles.actions}>
        {only ? (
          <Button
            look="strong"
            icon={<Spline size={18} />}
            disabled={!connect.isEnabled}
            onClick={connect.run}
          >
            {t(($) => $.editor.connect)}
          </Button>
        ) : (
          <Button look="danger" icon={<Trash2 size={18} />} disabled={!remove.isEnabled} onClick={remove.run}>
            {t(($) => $.common.delete)}
          </Button>
        )}
        <Button onClick={() => view.setState({ sheet: 'details' })}>{t(($) => $.editor.openDetails)}</Button>
      </div>
    </section>
  );
}
