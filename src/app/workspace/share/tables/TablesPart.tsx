import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type Given, giveFile } from '@/commands/giveFile';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { lossesOf } from '@/transfer/formats/losses';
import type { CsvForm } from '@/transfer/measures/writeCsv';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { FileName } from '../FileName';
import { Losses } from '../Losses';
import { NamesChoice } from '../NamesChoice';
import { SavedLine } from '../SavedLine';
import styles from '../Share.module.css';
import { useFileTitle } from '../useFileTitle';
import { useGiving } from '../useGiving';
import { useShareNames } from '../useShareNames';
import { useShareNetwork } from '../useShareNetwork';
import { TABLE_FILE_IDS, TABLE_FILES, type TableFile, type TableFileId } from './tableFiles';
import { useTableContent } from './useTableContent';

/** The frame in view as tables: a workbook, one for Kumu, or single tables as CSV. */
export function TablesPart() {
  const { t } = useText();
  const { document } = useSession();
  const names = useShareNames();
  const network = useShareNetwork(names);
  const { title, setTitle, fileName } = useFileTitle(names);
  const { giving, give } = useGiving();
  const [chosen, setChosen] = useState<TableFileId>('xlsx');
  const [form, setForm] = useState<CsvForm['for']>('spreadsheet');
  const [hasMeasures, setHasMeasures] = useState(true);
  const file: TableFile = TABLE_FILES[chosen];
  const { waitingFor, content } = useTableContent({ file, form, hasMeasures, names, network });
  const losses = useMemo(() => {
    if (file.kind === 'measures') return null;
    const subject = file.kind === 'csv' ? file.subject(network) : network;
    return lossesOf(file.keeps, subject, document.getProject());
  }, [file, network, document]);
  const mostActors = (file.kind === 'csv' ? file.mostActors : undefined) ?? Infinity;
  const isTooLarge = network.actors.length > mostActors;
  const isCsv = file.kind === 'csv' || file.kind === 'measures';
  const ending = 'suffix' in file ? `-${t(file.suffix)}.csv` : '.xlsx';
  const save = async (): Promise<{ given: Given; name: string }> => {
    const name = fileName(ending);
    const mimeType = isCsv ? 'text/csv' : XLSX_TYPE;
    return { given: await giveFile({ name, content: content(), mimeType, description: t(file.name) }), name };
  };
  return (
    <>
      <SelectField
        label={t(($) => $.share.tables.table)}
        hint={t(file.about)}
        value={chosen}
        choices={TABLE_FILE_IDS.map((value) => ({ value, label: t(TABLE_FILES[value].name) }))}
        onChange={setChosen}
      />
      {isCsv ? (
        <div className={styles.choice}>
          <Segmented
            label={t(($) => $.measuresFile.form)}
            value={form}
            choices={[
              { value: 'spreadsheet', label: t(($) => $.measuresFile.point) },
              { value: 'semicolons', label: t(($) => $.measuresFile.comma) },
            ]}
            onChange={setForm}
          />
          <p className={styles.quiet}>{t(($) => $.measuresFile.formHint)}</p>
        </div>
      ) : null}
      {file.kind === 'workbook' ? (
        <Segmented
          label={t(($) => $.share.tables.measures)}
          value={hasMeasures ? 'with' : 'without'}
          choices={[
            { value: 'with', label: t(($) => $.share.tables.withMeasures) },
            { value: 'without', label: t(($) => $.share.tables.withoutMeasures) },
          ]}
          onChange={(value) => setHasMeasures(value === 'with')}
        />
      ) : null}
      {losses ? <Losses losses={losses} /> : null}
      <NamesChoice {...names} />
      <FileName title={title} ending={ending} onChange={setTitle} />
      <div className={styles.foot}>
        <Button
          look="strong"
          icon={<Download size={18} />}
          disabled={giving.state === 'busy' || waitingFor !== null || isTooLarge}
          onClick={() => void give(save)}
        >
          {t(($) => $.share.save)}
        </Button>
        {isTooLarge ? (
          <p role="status">{t(($) => $.share.tooLarge, { count: mostActors })}</p>
        ) : waitingFor ? (
          <p role="status">{t(waitingFor)}</p>
        ) : (
          <SavedLine giving={giving} />
        )}
      </div>
    </>
  );
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
