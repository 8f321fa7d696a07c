import { Copy, Trash2 } from 'lucide-react';
import { useCommand } from '@/commands/useCommand';
import { Button } from '@/ui/Button';
import styles from './Form.module.css';

/** Duplicates or deletes what is selected, which is what the panel shows. */
export function Actions({ canDuplicate }: { readonly canDuplicate: boolean }) {
  const duplicate = useCommand('duplicate');
  const remove = useCommand('delete');
  return (
    <div className={styles.actions}>
      {canDuplicate ? (
        <Button icon={<Copy size={16} />} disabled={!duplicate.isEnabled} onClick={duplicate.run}>
          {duplicate.label}
        </Button>
      ) : null}
      <Button look="danger" icon={<Trash2 size={16} />} disabled={!remove.isEnabled} onClick={remove.run}>
        {remove.label}
      </Button>
    </div>
  );
}
