import { measuresContent, resultToSave } from '@/commands/saveMeasures';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { FileToSave } from '@/platform/files';
import { useAnalysis, useFrame, useSession, useView } from '@/session/useSession';
import { projectToExchange } from '@/transfer/exchange/projectToExchange';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { type CsvForm, writeCsv } from '@/transfer/measures/writeCsv';
import type { ShareNames } from '../useShareNames';
import type { TableFile } from './tableFiles';
import { useSheetComparison } from './useSheetComparison';
import { WHY_NOT } from './whyNot';
import { kumuWorkbook, workbook } from './workbook';

interface Asked {
  readonly file: TableFile;
  readonly form: CsvForm['for'];
  /** Whether a workbook holds measures and the comparison. */
  readonly hasMeasures: boolean;
  readonly names: ShareNames;
  readonly network: ExchangeNetwork;
}

/** The content of a table's file as it would be saved now, and what it still waits for. */
export function useTableContent({ file, form, hasMeasures, names, network }: Asked): {
  readonly waitingFor: Message | null;
  /** Call it only while nothing is waited for. */
  readonly content: () => FileToSave['content'];
} {
  const text = useText();
  const session = useSession();
  const frame = useFrame();
  const analysis = useAnalysis();
  const style = useView((view) => view.style);
  const isMeasured = file.kind === 'measures' || (file.kind === 'workbook' && hasMeasures);
  const { state, comparison } = useSheetComparison(file.kind === 'workbook' && hasMeasures);
  const result = isMeasured ? resultToSave(analysis, frame) : null;
  const isLate = isMeasured && result === null;
  const waitingFor = isLate ? WHY_NOT[analysis.state] : state === 'waiting' ? WHY_NOT.waiting : null;
  const { project } = names;
  const content = (): FileToSave['content'] => {
    switch (file.kind) {
      case 'csv':
        return writeCsv(file.table(network, text.t), { for: form });
      case 'measures': {
        const measures = measuresContent(session, project, file.of, { for: form });
        if (measures === null) throw new Error('useTableContent: there is no analysis yet');
        return measures;
      }
      case 'kumuWorkbook':
        return kumuWorkbook(network);
      case 'workbook': {
        const ways = { t: text.t, style, result, ids: 'own' } as const;
        const whole = projectToExchange(project, frame, ways);
        return workbook({ project, frame, network: whole, result, comparison }, session, text);
      }
    }
  };
  return { waitingFor, content };
}
