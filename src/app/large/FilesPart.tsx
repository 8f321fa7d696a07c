import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '@/i18n/useText';
import { actorRows, type LongTable, longCsvInSteps, tieRows } from '@/large/tables';
import { saveFile } from '@/platform/files';
import { fileNameOf } from '@/transfer/fileName';
import { Button } from '@/ui/Button';
import { inSlices } from './inSlices';
import styles from './Large.module.css';
import { useReader, useReading } from './useReader';

/** Measures, ties and the picture in view as files. */
export function FilesPart() {
  const { t, language } = useText();
  const id = useId();
  const reader = useReader();
  const { network, ties, core, clusterOf, between, places } = useReading((all) => all);
  const [state, setState] = useState<'waiting' | 'saving' | 'failed'>('waiting');
  if (!network) return null;
  const title = network.title || t(($) => $.large.untitled);
  const save = async (begin: () => Promise<boolean>) => {
    setState('saving');
    try {
      await begin();
      setState('waiting');
    } catch {
      // The disk is full, or the folder may not be written to.
      setState('failed');
    }
  };
  const saveTable = (table: LongTable, name: string) =>
    save(() =>
      saveFile({
        name: fileNameOf(`${title} ${name}`, '.csv'),
        content: textOf(table, language === 'id' ? 'semicolons' : 'spreadsheet'),
        mimeType: 'text/csv',
        description: t(($) => $.large.csv),
      }),
    );
  const measureColumns = () => [
    t(($) => $.large.column.name),
    t(($) => $.large.column.sector),
    t(($) => $.large.column.kind),
    t(($) => $.large.column.ties),
    t(($) => $.large.column.core),
    t(($) => $.large.column.cluster),
    t(($) => $.large.column.between),
  ];
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {t(($) => $.large.files)}
      </h2>
      <div className={styles.buttons}>
        <Button
          icon={<Download size={16} />}
          onClick={() => {
            const known = { ties, core, clusterOf, between: between?.values ?? null };
            void saveTable(
              actorRows(network, known, measureColumns()),
              t(($) => $.large.measuresName),
            );
          }}
        >
          {t(($) => $.large.measuresFile)}
        </Button>
        <Button
          icon={<Download size={16} />}
          onClick={() => {
            const columns = [
              t(($) => $.large.column.source),
              t(($) => $.large.column.target),
              t(($) => $.large.column.strength),
            ];
            const strength = [t(($) => $.field.strength.weak), t(($) => $.field.strength.strong)] as const;
            void saveTable(
              tieRows(network, strength, columns),
              t(($) => $.large.tiesName),
            );
          }}
        >
          {t(($) => $.large.tiesFile)}
        </Button>
        {places ? (
          <Button
            icon={<Download size={16} />}
            onClick={() =>
              void save(() =>
                saveFile({
                  name: fileNameOf(title, '.png'),
                  content: reader.pictureFile(),
                  mimeType: 'image/png',
                  description: t(($) => $.large.png),
                }),
              )
            }
          >
            {t(($) => $.large.pictureFile)}
          </Button>
        ) : null}
      </div>
      <p role="status" className={styles.faint}>
        {state === 'saving' ? t(($) => $.large.saving) : null}
        {state === 'failed' ? t(($) => $.large.notSaved) : null}
      </p>
    </section>
  );
}

async function textOf(table: LongTable, reader: 'semicolons' | 'spreadsheet'): Promise<string> {
  const written = longCsvInSteps(table, { for: reader });
  return (await inSlices(written, () => {}, new AbortController().signal)).join('');
}
