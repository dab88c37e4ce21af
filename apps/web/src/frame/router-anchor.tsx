import { useHref, useLinkClickHandler } from 'react-router'
import type { AnchorProps } from '#ui/anchor.tsx'

// The router's own Link brings prefetching for servers of another kind: a fifth of its weight, for nothing here.
const InsideAnchor = ({
  href,
  target,
  keepScroll = false,
  onClick,
  children,
  ...props
}: AnchorProps) => {
  const navigate = useLinkClickHandler<HTMLAnchorElement>(href, {
    preventScrollReset: keepScroll,
    ...(target && { target }),
  })
  return (
    <a
      {...props}
      href={useHref(href)}
      target={target}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) navigate(event)
      }}
    >
      {children}
    </a>
  )
}

/** Addresses of the site go through the router; the API's own pages and other hosts do not. */
export const RouterAnchor = ({ keepScroll = false, children, ...props }: AnchorProps) =>
  props.href.startsWith('/') && !/^\/(docs|v1|media)(\/|$)/.test(props.href) ? (
    <InsideAnchor {...props} keepScroll={keepScroll}>
      {children}
    </InsideAnchor>
  ) : (
    <a {...props}>{children}</a>
  )
