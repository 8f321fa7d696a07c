import { FileSpreadsheet } from 'lucide-react';
import { useCommand } from '@/commands/useCommand';
import { Button } from '@/ui/Button';

/** The way to the numbers as files, for who wants to compute on. */
export function DownloadMeasures() {
  const { label, isEnabled, run } = useCommand('downloadMeasures');
  return (
    <Button icon={<FileSpreadsheet size={18} />} disabled={!isEnabled} onClick={run}>
      {label}
    </Button>
  );
}
