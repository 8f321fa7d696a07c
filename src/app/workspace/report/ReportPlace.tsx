import { ReportScreen } from '@/report/ui/ReportScreen';
import { ReportFiles } from './ReportFiles';

/** The report with the files that can be made of it. */
export function ReportPlace({ isPhone }: { readonly isPhone: boolean }) {
  return <ReportScreen isPhone={isPhone} Files={ReportFiles} />;
}
