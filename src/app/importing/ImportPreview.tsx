import { FileText, Map as MapIcon } from 'lucide-react';
import { useText } from '@/i18n/useText';
import type { Session } from '@/session/createSession';
import { FORMAT_NAMES } from '@/transfer/importing/describeImport';
import { FirstOfFile } from './FirstOfFile';

import styles from './Importing.module.css';
import { ReadingProgress } from './ReadingProgress';
import { RemarkList } from './RemarkList';
import { Summary } from './Summary';
import { TablesPart } from './TablesPart';
import { Told } from './Told';
import { Trouble } from './Trouble';
import type { Importing } from './useImporting';
import { WhatDiffers } from './WhatDiffers';
import { WherePart } from './WherePart';

interface ImportPreviewProps {
  readonly importing: Importing;
  /** Of the file. */
  readonly name: string;
  readonly session: Session | null;
  /** Whether it is one of several: new projects are then only listed on the home screen. */
  readonly isSeveral: boolean;
}

/** What a file holds and what it would become. */
export function ImportPreview({ importing, name, session, isSeveral }: ImportPreviewProps) {
  const { t } = useText();
  const { reading, own, plan } = importing;
  const format = reading?.format;
  const tables = reading && 'tables' in reading ? reading.tables : null;
  return (
    <div className={styles.preview}>
      <div className={styles.head}>
        <p className={styles.file}>
          <FileText size={18} aria-hidden />
          <bdi className={styles.fileName}>{name || t(($) => $.importing.pasted)}</bdi>
          {format ? <span className={styles.format}>{t(FORMAT_NAMES[format])}</span> : null}
        </p>
        <ReadingProgress importing={importing} />
        <Told importing={importing} />
      </div>
      <Trouble importing={importing} isProjectOpen={session !== null} />
      {importing.projects.length > 0 ? (
        <ul className={styles.list}>
          {importing.projects.map(({ id, title }) => (
            <li key={id}>
              <MapIcon size={16} aria-hidden />
              <bdi>{title || t(($) => $.home.newTitle)}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {own && plan ? (
        <>
          <Summary own={own} plan={plan} importing={importing} />
          {session ? (
            <WherePart importing={importing} session={session} title={own.title} isSeveral={isSeveral} />
          ) : null}
          <WhatDiffers plan={plan} importing={importing} session={session} />
        </>
      ) : null}
      {tables ? <TablesPart tables={tables} importing={importing} /> : null}
      {own ? <FirstOfFile plan={own} tables={tables} /> : null}
      {plan ? <RemarkList remarks={plan.remarks} /> : null}
    </div>
  );
}
