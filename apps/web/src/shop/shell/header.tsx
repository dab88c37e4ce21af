import { Menu, Search, X } from 'lucide-react'
import { useId } from 'react'
import { useLocation } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { SiteSearch } from '#shop/search-box/site-search.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { closeWhenLeft } from '#ui/popover.ts'
import { Wordmark } from '#ui/wordmark.tsx'
import layout from '#styles/layout.module.css'
import css from './header.module.css'

const NavLinks = () => {
  const { t } = useI18n()
  const { pathname } = useLocation()
  const current = (to: string) =>
    pathname === to ? 'page' : pathname.startsWith(`${to}/`) ? 'true' : undefined
  const links = [
    [shopPaths.products(), t.nav.products],
    [shopPaths.merchants(), t.nav.merchants],
    [shopPaths.categories(), t.nav.categories],
    [shopPaths.departments(), t.nav.departments],
  ] as const
  return (
    <ul className={css.links}>
      {links.map(([to, name]) => (
        <li key={to}>
          <Anchor href={to} className={css.link} aria-current={current(to)}>
            {name}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}

/** The top of every page. On a phone, the menu and the search open over the whole screen, without a script. */
export const Header = () => {
  const { t } = useI18n()
  const menu = useId()
  const search = useId()
  const { key, pathname } = useLocation()
  const home = pathname === shopPaths.home()
  const screens = [
    { id: search, name: t.search.open, content: <SiteSearch large fullScreen /> },
    {
      id: menu,
      name: t.nav.menu,
      content: (
        <nav aria-label={t.nav.menu}>
          <NavLinks />
          <Anchor href={shopPaths.pro()} className={css.link}>
            {t.footer.pro}
          </Anchor>
        </nav>
      ),
    },
  ]
  return (
    <header className={css.header}>
      <div className={`${layout.page} ${css.bar}`}>
        <Anchor href={shopPaths.home()} className={css.home}>
          <Wordmark />
          <span className={layout.hidden}>{t.nav.home}</span>
        </Anchor>
        <nav aria-label={t.nav.label} className={css.nav}>
          <NavLinks />
        </nav>
        {!home && (
          <div className={css.search}>
            <SiteSearch />
          </div>
        )}
        <Anchor href={shopPaths.pro()} className={css.pro}>
          {t.footer.pro}
        </Anchor>
        <div className={css.tools}>
          {!home && (
            <button type="button" className={css.tool} popoverTarget={search}>
              <Icon as={Search} size={24} />
              <span className={layout.hidden}>{t.search.open}</span>
            </button>
          )}
          <button type="button" className={css.tool} popoverTarget={menu}>
            <Icon as={Menu} size={24} />
            {t.nav.menu}
          </button>
        </div>
      </div>
      {screens.map(({ id, name, content }) => (
        <div
          // Made anew, and so closed, once it has led somewhere.
          key={`${id} ${key}`}
          id={id}
          popover="auto"
          className={css.screen}
          onBlur={closeWhenLeft}
          onToggle={(event) => {
            if (event.newState === 'open') event.currentTarget.querySelector('input')?.focus()
          }}
        >
          <div className={css.screenBar}>
            <Wordmark />
            <button
              type="button"
              className={css.tool}
              popoverTarget={id}
              popoverTargetAction="hide"
            >
              <Icon as={X} size={24} />
              <span className={layout.hidden}>{name}, </span>
              {t.nav.close}
            </button>
          </div>
          {content}
        </div>
      ))}
    </header>
  )
}
