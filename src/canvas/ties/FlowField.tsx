import { ViewportPortal } from '@xyflow/react';
import { useText } from '@/i18n/useText';
import { changeTies } from '@/model/edits/ties';
import { useSession, useView } from '@/session/useSession';
import type { MapEdge } from '../marks/markNodes';
import { NameField } from '../NameField';
import styles from './FlowField.module.css';

/** The field on a tie in which what flows along it is written. */
export function FlowField({ edges }: { readonly edges: readonly MapEdge[] }) {
  const { t } = useText();
  const { apply, document, frame, view } = useSession();
  const writing = useView((state) => state.writing);
  const edge = writing?.on === 'tie' ? edges.find(({ id }) => id === writing.id) : undefined;
  if (edge?.type !== 'tie' || !edge.data) return null;
  const { tie, thread } = edge.data;
  const { x, y } = thread.at(0.5);
  const stop = () => {
    view.setState({ writing: null });
    window.document.querySelector<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true });
  };
  return (
    <ViewportPortal>
      <div className={styles.place} style={{ translate: `calc(${x}px - 50%) calc(${y}px - 50%)` }}>
        <NameField
          key={tie.id}
          first={tie.flow}
          label={t(($) => $.moving.flowOfTie)}
          mayBeEmpty
          onDone={(flow) => {
            apply(changeTies(document.getProject(), frame(), [tie.id], { flow }));
            stop();
          }}
          onCancel={stop}
        />
      </div>
    </ViewportPortal>
  );
}
