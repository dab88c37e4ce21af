import {
  createContext,
  createElement,
  use,
  type ComponentPropsWithRef,
  type ComponentType,
} from 'react'

export type AnchorProps = ComponentPropsWithRef<'a'> & { href: string }

const PlainAnchor = ({ children, ...props }: AnchorProps) => <a {...props}>{children}</a>

/** What a link inside the site is drawn with: the router gives its own. */
export const AnchorContext = createContext<ComponentType<AnchorProps>>(PlainAnchor)

export const Anchor = (props: AnchorProps) => createElement(use(AnchorContext), props)
