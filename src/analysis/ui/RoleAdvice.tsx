import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { RoleId } from '../types';
import reading from './Reading.module.css';

interface Advised {
  readonly follows: Message;
  readonly caution: Message;
}

const ADVICE: Readonly<Record<RoleId, Advised>> = {
  hub: { follows: ($) => $.measure.role.hub.follows, caution: ($) => $.measure.role.hub.caution },
  broker: { follows: ($) => $.measure.role.broker.follows, caution: ($) => $.measure.role.broker.caution },
  closeness: {
    follows: ($) => $.measure.role.closeness.follows,
    caution: ($) => $.measure.role.closeness.caution,
  },
  spanner: { follows: ($) => $.measure.role.spanner.follows, caution: ($) => $.measure.role.spanner.caution },
  peripheral: {
    follows: ($) => $.measure.role.peripheral.follows,
    caution: ($) => $.measure.role.peripheral.caution,
  },
  isolate: { follows: ($) => $.measure.role.isolate.follows, caution: ($) => $.measure.role.isolate.caution },
};

/** What to do about actors of a role, and what not to conclude from it. */
export function RoleAdvice({ role }: { readonly role: RoleId }) {
  const { t } = useText();
  const { follows, caution } = ADVICE[role];
  return (
    <div>
      <p>{t(follows)}</p>
      <p className={reading.quiet}>{t(caution)}</p>
    </div>
  );
}
