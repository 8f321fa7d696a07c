import { Download } from 'lucide-react';
import { useState } from 'react';
import { type MeasuresOf, resultToSave, saveMeasures } from '@/commands/saveMeasures';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { useAnalysis, useFrame, useSession, useView } from '@/session/useSession';
import type { CsvForm } from '@/transfer/measures/writeCsv';
import { Dialog } from '@/ui/Dialog';
import { Segmented } from '@/ui/Segmented';
import styles from './MeasuresFileDialog.module.css';
import { WHY_NOT } from './share/tables/whyNot';

interface Choice {
  readonly of: MeasuresOf;
  readonly name: Message;
  readonly about: Message;
}

const CHOICES: readonly Choice[] = [
  { of: 'actors', name: ($) => $.measuresFile.actors, about: ($) => $.measuresFile.actorsHint },
  { of: 'ties', name: ($) => $.measuresFile.ties, about: ($) => $.measuresFile.tiesHint },
  { of: 'network', name: ($) => $.measuresFile.network, about: ($) => $.measuresFile.networkHint },
];

/** Offers the measures of the frame in view as files. */
export function MeasuresFileDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'measuresFile');
  return (
    <Dialog
      title={t(($) => $.measuresFile.title)}
      description={t(($) => $.measuresFile.hint)}
      isOpen={isOpen}
      onClose={() => view.setState({ dialog: null })}
    >
      <Files />
    </Dialog>
  );
}

function Files() {
  const { t } = useText();
  const session = useSession();
  const frame = useFrame();
  const analysis = useAnalysis();
  const isMasked = useView((view) => view.names !== 'full');
  const [form, setForm] = useState<CsvForm['for']>('spreadsheet');
  const isReady = resultToSave(analysis, frame) !== null;
  const save = (of: MeasuresOf) => {
    session.view.setState({ dialog: null });
    void saveMeasures(session, of, { for: form });
  };
  return (
    <div className={styles.parts}>
      <div className={styles.form}>
        <Segmented
          label={t(($) => $.measuresFile.form)}
          value={form}
          choices={[
            { value: 'spreadsheet', label: t(($) => $.measuresFile.point) },
            { value: 'semicolons', label: t(($) => $.measuresFile.comma) },
          ]}
          onChange={setForm}
        />
        <p className={styles.note}>{t(($) => $.measuresFile.formHint)}</p>
      </div>
      <ul className={styles.files}>
        {CHOICES.map(({ of, name, about }) => (
          <li key={of}>
            <button type="button" className={styles.file} disabled={!isReady} onClick={() => save(of)}>
              <Download size={18} />
              <strong>{t(name)}</strong>
              <span>{t(about)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.note} role="status">
        {isReady ? null : t(WHY_NOT[analysis.state])}
        {isReady && isMasked ? t(($) => $.measuresFile.masked) : null}
      </p>
    </div>
  );
}
