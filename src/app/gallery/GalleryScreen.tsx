import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useText } from '@/i18n/useText';
import { SHAPES } from '@/samples/shapeIds';
import { Button } from '@/ui/Button';
import { HomeHeader } from '../home/HomeHeader';
import styles from './Gallery.module.css';
import { ShapeCard } from './ShapeCard';

/** The shapes that networks take, each alive: drawn, counted, and open to be taken along. */
export function GalleryScreen() {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // A new page begins with its heading, also for who cannot see it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <HomeHeader />
      <main className={styles.main}>
        <div className={styles.head}>
          <Button look="quiet" icon={<ArrowLeft size={16} />} onClick={() => navigate('/')}>
            {t(($) => $.home.toHome)}
          </Button>
          <h1 className={styles.title} tabIndex={-1} ref={heading}>
            {t(($) => $.shapes.title)}
          </h1>
          <p className={styles.lead}>{t(($) => $.shapes.lead)}</p>
        </div>
        <ul className={styles.grid}>
          {SHAPES.map((id) => (
            <ShapeCard key={id} id={id} />
          ))}
        </ul>
      </main>
    </>
  );
}
