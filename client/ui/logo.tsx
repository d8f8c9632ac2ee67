/** The product's mark: a line that runs through three points. */
export function Logo({ size = 32 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" color="var(--accent)">
      <path
        d="M4 23c6 0 7-14 12-14s6 14 12 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <g fill="currentColor">
        <circle cx="4" cy="23" r="3" />
        <circle cx="16" cy="9" r="3" />
        <circle cx="28" cy="23" r="3" />
      </g>
    </svg>
  )
}
