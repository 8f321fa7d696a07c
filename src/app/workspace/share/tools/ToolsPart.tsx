import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { giveFile } from '@/commands/giveFile';
import { useText } from '@/i18n/useText';
import { lossesOf } from '@/transfer/formats/losses';
import { WRITER_IDS, WRITERS, type Writer, type WriterId } from '@/transfer/formats/writers';
import { runWriting } from '@/transfer/writing/runWriting';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { FileName } from '../FileName';
import { Losses } from '../Losses';
import { NamesChoice } from '../NamesChoice';
import { SavedLine } from '../SavedLine';
import styles from '../Share.module.css';
import { useFileTitle } from '../useFileTitle';
import { useGiving } from '../useGiving';
import { useShareNames } from '../useShareNames';
import { useShareNetwork } from '../useShareNetwork';

/** The frame in view as a file of another program. */
export function ToolsPart() {
  const { t } = useText();
  const names = useShareNames();
  const network = useShareNetwork(names);
  const { title, setTitle, fileName } = useFileTitle(names);
  const { giving, give } = useGiving();
  const [chosen, setChosen] = useState<WriterId>('gexf');
  const writer: Writer = WRITERS[chosen];
  const { keeps, extension, mimeType, about, name: formatName, mostActors = Infinity } = writer;
  const isTooLarge = network.actors.length > mostActors;
  const losses = useMemo(() => lossesOf(keeps, network, names.project), [keeps, network, names.project]);
  const save = async () => {
    const name = fileName(extension);
    const content = runWriting({ kind: 'network', format: chosen, network });
    return { given: await giveFile({ name, content, mimeType, description: t(formatName) }), name };
  };
  return (
    <>
      <SelectField
        label={t(($) => $.share.format)}
        hint={t(about)}
        value={chosen}
        choices={WRITER_IDS.map((value) => ({ value, label: t(WRITERS[value].name) }))}
        onChange={setChosen}
      />
      <Losses losses={losses} />
      <NamesChoice {...names} />
      <FileName title={title} ending={extension} onChange={setTitle} />
      <div className={styles.foot}>
        <Button
          look="strong"
          icon={<Download size={18} />}
          disabled={giving.state === 'busy' || isTooLarge}
          onClick={() => void give(save)}
        >
          {t(($) => $.share.save)}
        </Button>
        {isTooLarge ? (
          <p role="status">{t(($) => $.share.tooLarge, { count: mostActors })}</p>
        ) : (
          <SavedLine giving={giving} />
        )}
      </div>
    </>
  );
}
