import { type ChangeSign, SIGN_PATHS, signTone } from '@/picture/changeSigns';

/** The sign of a change as on the picture, beside its word. */
export function Sign({ sign, size = 18 }: { readonly sign: ChangeSign | 'kept'; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      {sign === 'kept' ? (
        <circle r={6.5} fill="none" stroke="var(--line-strong)" strokeWidth={2} />
      ) : (
        <>
          <circle r={8.5} fill={`var(--${signTone(sign)})`} />
          <path
            d={SIGN_PATHS[sign]}
            fill="none"
            stroke="var(--paper)"
            strokeWidth={1.9}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
    </svg>
  );
}
