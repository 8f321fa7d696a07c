import { navigate } from 'wouter/use-hash-location';
import { ALL_SAMPLES, SAMPLE_TEXTS } from '@/app/home/sampleTexts';
import { samplePath } from '@/app/route';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { Dialog } from '@/ui/Dialog';
import styles from '../Dialogs.module.css';

/** The samples, one click away from an empty map too. */
export function SamplesDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'samples');
  return (
    <Dialog
      title={t(($) => $.start.samplesTitle)}
      description={t(($) => $.start.samplesHint)}
      isOpen={isOpen}
      onClose={() => view.setState({ dialog: null })}
    >
      <ul className={styles.choices}>
        {ALL_SAMPLES.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={styles.choice}
              onClick={() => {
                view.setState({ dialog: null });
                navigate(samplePath(id));
              }}
            >
              <strong>{t(SAMPLE_TEXTS[id].title)}</strong>
              <span>{t(SAMPLE_TEXTS[id].about)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
