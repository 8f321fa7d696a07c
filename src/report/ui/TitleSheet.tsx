import { useMemo } from 'react';
import { SheetView } from '@/ui/SheetView';
import { pictureSheet } from '../pictureSheet';
import styles from './Page.module.css';
import { usePage } from './usePage';

/** The first page: what the report is called, what it asks, when it was made. */
export function TitleSheet() {
  const { report } = usePage();
  const { title, question, kind, notes, picture } = report.title;
  const sheet = useMemo(() => picture && pictureSheet({ picture, legend: [] }, ''), [picture]);
  return (
    <header className={styles.cover}>
      <p className={styles.kind}>{kind}</p>
      <h2 className={styles.coverTitle}>{title}</h2>
      {question === '' ? null : <p className={styles.question}>{question}</p>}
      <div className={styles.ornament}>
        {sheet ? <SheetView sheet={sheet} label="" className={styles.sheet} /> : null}
      </div>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </header>
  );
}
