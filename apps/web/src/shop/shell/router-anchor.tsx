import { Link } from 'react-router'
import type { AnchorProps } from '#ui/anchor.tsx'

/** Addresses of the site go through the router; the API's own pages and other hosts do not. */
export const RouterAnchor = ({ href, children, ...props }: AnchorProps) =>
  href.startsWith('/') && !/^\/(docs|v1|media)(\/|$)/.test(href) ? (
    <Link to={href} {...props}>
      {children}
    </Link>
  ) : (
    <a href={href} {...props}>
      {children}
    </a>
  )
