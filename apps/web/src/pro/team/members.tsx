import type { Member } from '@dansmazone/contract/member'
import { useQueryClient } from '@tanstack/react-query'
import { ArrowRightLeft, EllipsisVertical, ShieldCheck, UserMinus, UserRound } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { accountQuery } from '#api/me.ts'
import { changeMember, removeMember, transferOwnership } from '#api/members.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Panel } from '#pro/components/panel.tsx'
import { paths } from '#src/paths.ts'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { Icon } from '#ui/icon.tsx'
import { Menu } from '#ui/menu.tsx'
import { StatusPill } from '#ui/status-pill.tsx'
import { useTeamAct } from './use-team.ts'
import css from './team.module.css'

type Act = 'owner' | 'editor' | 'give' | 'remove' | 'leave'
type Props = { merchantId: string; members: Member[] }

/** Who keeps the shop; owners change that, anyone but the last owner may leave. */
export const Members = ({ merchantId, members }: Props) => {
  const { t, date } = useI18n()
  const words = t.proTeam.members
  const [asked, setAsked] = useState<{ act: Act; member: Member } | null>(null)
  const me = members.find(({ you }) => you)
  const owner = me?.role === 'owner'
  const lastOwner = owner && members.filter(({ role }) => role === 'owner').length === 1
  return (
    <Panel title={words.title}>
      <ul className={css.rows}>
        {members.map((member) => (
          <li key={member.accountId} className={css.row}>
            <div className={css.words}>
              <p className={css.name}>
                {member.name} {member.you && <span className={css.detail}>({words.you})</span>}
              </p>
              <p className={css.detail}>
                {member.email && (
                  <>
                    {member.email}
                    <br />
                  </>
                )}
                {words.since(date(parisTime(member.since).date))}
              </p>
            </div>
            <div className={css.side}>
              <StatusPill tone={member.role === 'owner' ? 'done' : 'open'}>
                {t.proTeam.roles[member.role]}
              </StatusPill>
              {owner && !member.you && (
                <Menu
                  bare
                  label={words.acts(member.name)}
                  items={[
                    member.role === 'owner'
                      ? {
                          name: words.makeEditor,
                          icon: UserRound,
                          onSelect: () => setAsked({ act: 'editor', member }),
                        }
                      : {
                          name: words.makeOwner,
                          icon: ShieldCheck,
                          onSelect: () => setAsked({ act: 'owner', member }),
                        },
                    {
                      name: words.give,
                      icon: ArrowRightLeft,
                      onSelect: () => setAsked({ act: 'give', member }),
                    },
                    {
                      name: words.remove,
                      icon: UserMinus,
                      onSelect: () => setAsked({ act: 'remove', member }),
                    },
                  ]}
                >
                  <Icon as={EllipsisVertical} size={22} />
                </Menu>
              )}
            </div>
          </li>
        ))}
      </ul>
      <dl className={css.roles}>
        {(['owner', 'editor'] as const).map((role) => (
          <div key={role}>
            <dt>{t.proTeam.roles[role]}</dt>
            <dd>{t.proTeam.roleTexts[role]}</dd>
          </div>
        ))}
      </dl>
      {lastOwner ? (
        <p className={css.detail}>{words.onlyOwner}</p>
      ) : (
        me && (
          <p>
            <Button variant="quiet" onClick={() => setAsked({ act: 'leave', member: me })}>
              {words.leave}
            </Button>
          </p>
        )
      )}
      {asked && <Asked merchantId={merchantId} {...asked} onClose={() => setAsked(null)} />}
    </Panel>
  )
}

type AskedProps = { merchantId: string; act: Act; member: Member; onClose: () => void }

/** What it means, before it is done: none of it can be taken back by whoever does it alone. */
const Asked = ({ merchantId, act, member, onClose }: AskedProps) => {
  const { t } = useI18n()
  const words = t.proTeam.members
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const leave = useAct()
  const teamAct = useTeamAct(merchantId)
  const [busy, setBusy] = useState(false)
  const { accountId, name } = member
  const ask = t.proTeam.ask[act]
  const acts = {
    owner: {
      confirm: words.makeOwner,
      text: words.madeOwner(name),
      run: () => changeMember(merchantId, accountId, 'owner'),
    },
    editor: {
      confirm: words.makeEditor,
      text: words.madeEditor(name),
      run: () => changeMember(merchantId, accountId, 'editor'),
    },
    give: {
      confirm: t.proTeam.ask.give.confirm,
      text: words.given(name),
      run: () => transferOwnership(merchantId, accountId),
    },
    remove: {
      confirm: words.remove,
      text: words.removed(name),
      run: () => removeMember(merchantId, accountId),
    },
    leave: {
      confirm: t.proTeam.ask.leave.confirm,
      text: words.left,
      run: () => removeMember(merchantId, accountId),
    },
  } as const
  const { confirm, text, run } = acts[act]

  const go = async () => {
    setBusy(true)
    if (act === 'leave') {
      if (await leave(run, { text })) {
        await navigate(paths.pro())
        // Only now: here, what was read of the shop would be asked for again, and refused.
        await queryClient.invalidateQueries({ queryKey: accountQuery().queryKey })
        return
      }
    } else await teamAct(run, text)
    onClose()
  }
  return (
    <ConfirmDialog
      open
      title={typeof ask.title === 'string' ? ask.title : ask.title(name)}
      confirm={confirm}
      busy={busy}
      onCancel={onClose}
      onConfirm={() => void go()}
    >
      <p>{ask.text}</p>
    </ConfirmDialog>
  )
}
