import { AppOffline } from '@/app/offline/AppOffline';
import { useOffline } from '@/app/offline/useOffline';
import { useText } from '@/i18n/useText';
import share from '../Share.module.css';

/** Rajut itself, for a room without a network. */
export function AppPart() {
  const { t } = useText();
  const { state } = useOffline();
  return (
    <>
      <p>{t(($) => $.links.app.about)}</p>
      <AppOffline />
      {state === 'oneFile' ? <p>{t(($) => $.links.app.self)}</p> : null}
      <p className={share.quiet}>{t(($) => $.links.app.without)}</p>
    </>
  );
}
