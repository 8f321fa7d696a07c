import { useMemo } from 'react';
import { SheetView } from '@/ui/SheetView';
import { pictureSheet } from '../pictureSheet';
import type { Block, Chart, Gap, List, Paragraph, PictureBlock, Quote, Words } from '../types';
import { textOf } from '../words';
import { ChartView } from './charts/ChartView';
import { EditableText } from './EditableText';
import { FillLink } from './FillLink';
import { numbered } from './numbered';
import styles from './Page.module.css';
import { TableView } from './TableView';
import { usePage } from './usePage';

/** One block of the report. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphView block={block} />;
    case 'list':
      return <ListView block={block} />;
    case 'subheading':
      return <h4 className={styles.subheading}>{textOf(block.words)}</h4>;
    case 'quote':
      return <QuoteView block={block} />;
    case 'gap':
      return <GapView block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'picture':
      return <PictureView block={block} />;
    case 'chart':
      return <ChartFigure block={block} />;
  }
}

function ParagraphView({ block }: { readonly block: Paragraph }) {
  return (
    <EditableText block={block} lines={[block.words]}>
      <Paragraphs words={block.words} tone={block.tone} />
    </EditableText>
  );
}

/** People write in paragraphs. */
function Paragraphs({ words, tone }: { readonly words: Words; readonly tone: Paragraph['tone'] }) {
  const lines = textOf(words)
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
  return numbered(lines).map(([at, line]) => (
    <p key={at} className={styles.paragraph} data-tone={tone}>
      {line}
    </p>
  ));
}

function ListView({ block }: { readonly block: List }) {
  const items = numbered(block.items).map(([at, words]) => <li key={at}>{textOf(words)}</li>);
  return (
    <EditableText block={block} lines={block.items} isList>
      {block.isNumbered ? (
        <ol className={styles.numbers} data-tone={block.tone}>
          {items}
        </ol>
      ) : (
        <ul className={styles.bullets} data-tone={block.tone}>
          {items}
        </ul>
      )}
    </EditableText>
  );
}

function QuoteView({ block }: { readonly block: Quote }) {
  return (
    <div className={styles.quote}>
      <p className={styles.asked}>{block.asked}</p>
      <Paragraphs words={block.words} tone="plain" />
      <FillLink block={block} />
    </div>
  );
}

/** What nobody has filled in, with the way to where it is; or what was written instead. */
function GapView({ block }: { readonly block: Gap }) {
  return block.own ? (
    <EditableText block={block} lines={[block.words]}>
      <Paragraphs words={block.words} tone="plain" />
    </EditableText>
  ) : (
    <div className={styles.gap}>
      <EditableText block={block} lines={[block.words]}>
        <p>{textOf(block.words)}</p>
        {block.hint === '' ? null : <p className={styles.gapHint}>{block.hint}</p>}
      </EditableText>
      <FillLink block={block} />
    </div>
  );
}

function PictureView({ block }: { readonly block: PictureBlock }) {
  const { isPhone } = usePage();
  const { drawing, alt } = block;
  const sheet = useMemo(
    () => (drawing.kind === 'sheet' ? drawing.sheet : pictureSheet(drawing, alt)),
    [drawing, alt],
  );
  return (
    <figure className={styles.figure}>
      <div className={styles.wide} {...(isPhone ? { tabIndex: 0, role: 'group', 'aria-label': alt } : {})}>
        <SheetView sheet={sheet} label={alt} className={styles.sheet} />
      </div>
      <Caption block={block} words={block.caption} />
    </figure>
  );
}

function ChartFigure({ block }: { readonly block: Chart }) {
  return (
    <figure className={styles.figure}>
      <ChartView data={block.data} alt={block.alt} />
      <Caption block={block} words={block.caption} />
    </figure>
  );
}

function Caption({ block, words }: { readonly block: PictureBlock | Chart; readonly words: Words }) {
  const { numbers, text } = usePage();
  const number = text.whole(numbers.get(block.id) ?? 0);
  return (
    <figcaption className={styles.caption}>
      <EditableText block={block} lines={[words]}>
        {text.t(($) => $.report.document.figure, { number, caption: textOf(words) })}
      </EditableText>
    </figcaption>
  );
}
