import type { ReactNode } from 'react';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { describeImportProblem, sayImport } from '@/transfer/importing/describeImport';
import type { UnreadableFile } from '@/transfer/importing/types';
import { ProblemList } from '../workspace/ProblemList';
import styles from './Importing.module.css';
import type { Importing } from './useImporting';

interface TroubleProps {
  readonly importing: Importing;
  readonly isProjectOpen: boolean;
}

/** What does not work, with the place and the way out; nothing has changed. */
export function Trouble({ importing, isProjectOpen }: TroubleProps) {
  const { t } = useText();
  const { reading, isUnreadable, isBusy, doing, plan } = importing;
  const limits = { actors: LIMITS.actors, ties: LIMITS.ties };
  if (doing === 'notStored' || doing === 'notDone') {
    const words = doing === 'notStored' ? t(($) => $.importing.notStored) : t(($) => $.importing.notDone);
    return <Box>{words}</Box>;
  }
  if (isUnreadable || reading?.ok === false) {
    return (
      <Box>
        <p className={styles.troubleTitle}>{t(($) => $.importing.failedTitle)}</p>
        {reading?.ok === false && !isUnreadable ? (
          <WhyNot reading={reading} />
        ) : (
          <p>{t(($) => $.importing.unreadable)}</p>
        )}
        {isProjectOpen ? <p>{t(($) => $.importing.untouchedHere)}</p> : null}
      </Box>
    );
  }
  if (isBusy || !reading || reading.holds !== 'network') return null;
  if (reading.tooLargeForProject) return <Box>{t(($) => $.importing.tooLargeForProject, limits)}</Box>;
  return plan?.tooMuch ? <Box>{t(($) => $.importing.tooMuchHere, limits)}</Box> : null;
}

function Box({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.trouble} role="alert">
      {children}
    </div>
  );
}

function WhyNot({ reading }: { readonly reading: UnreadableFile }) {
  const { t } = useText();
  if ('problems' in reading) return <ProblemList problems={reading.problems} />;
  return (
    <>
      <p>
        {sayImport((message, values) => String(t(message, values)), describeImportProblem(reading.problem))}
      </p>
      {reading.tables ? <p>{t(($) => $.importing.tellColumns)}</p> : null}
    </>
  );
}
