import { ArrowRight } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import type { Block } from '../types';
import { fillPlaceOf } from './fillPlaces';
import styles from './Page.module.css';
import { usePage } from './usePage';

/** Leads to where something is filled in; nothing where there is no such place. Not printed. */
export function FillLink({ block }: { readonly block: Block }) {
  const { t } = useText();
  const session = useSession();
  const { canEdit } = usePage();
  const place = canEdit ? fillPlaceOf(block) : null;
  if (place === null) return null;
  return (
    <Button
      look="quiet"
      className={styles.fill ?? ''}
      icon={<ArrowRight size={16} />}
      onClick={() => place.go(session)}
    >
      {t(place.label)}
    </Button>
  );
}
