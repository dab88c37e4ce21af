import type { ProMessages } from './messages.ts'

export const proTeam: ProMessages['proTeam'] = {
  title: 'Team',
  roles: { owner: 'Owner', editor: 'Team member' },
  roleTexts: {
    owner: 'Change everything, invite and remove people, close the page.',
    editor: 'Change the page, the hours and the products, ask for publication.',
  },
  members: {
    title: 'Who keeps the shop',
    you: 'you',
    since: (date) => `Since ${date}`,
    acts: (name) => `What to do for ${name}`,
    makeOwner: 'Make owner',
    makeEditor: 'Make team member',
    give: 'Give them the shop',
    remove: 'Remove access',
    leave: 'Leave this shop',
    onlyOwner:
      'You are the only owner. To leave, first give the shop to someone of the team, or close the page.',
    madeOwner: (name) => `${name} is now an owner.`,
    madeEditor: (name) => `${name} is now a team member.`,
    removed: (name) => `${name} no longer has access to the shop.`,
    given: (name) => `The shop is ${name}’s, you stay a team member.`,
    left: 'You have left the shop.',
  },
  ask: {
    owner: {
      title: (name) => `Make ${name} an owner?`,
      text: 'They will be able to do everything, even remove your access. You stay an owner too.',
    },
    editor: {
      title: (name) => `Make ${name} a team member?`,
      text: 'They will no longer invite or remove anyone. They are told by e-mail.',
    },
    give: {
      title: (name) => `Give the shop to ${name}?`,
      text: 'They become the owner and you become a team member. Only they can give it back.',
      confirm: 'Give the shop',
    },
    remove: {
      title: (name) => `Remove the access of ${name}?`,
      text: 'What they wrote stays. They are told by e-mail; you can invite them again.',
    },
    leave: {
      title: 'Leave this shop?',
      text: 'What you wrote stays. Coming back takes a new invitation.',
      confirm: 'Leave',
    },
  },
  invite: {
    title: 'Invite someone',
    lead: 'An e-mail leaves with a link that works for fourteen days.',
    email: 'E-mail address',
    role: 'Role',
    act: 'Send the invitation',
    sent: (email) => `The invitation is on its way to ${email}.`,
    badEmail: 'Write a whole address, such as name@example.com.',
  },
  invitations: {
    title: 'Pending invitations',
    until: (date) => `Good until ${date}`,
    expired: 'Expired',
    by: (name) => `invited by ${name}`,
    resend: 'Send again',
    resent: (email) => `A new link is on its way to ${email}, the former is of no use.`,
    withdraw: 'Withdraw',
    withdrawn: (email) => `The invitation of ${email} is withdrawn.`,
    of: (act, email) => `${act}: invitation of ${email}`,
  },
  requests: {
    title: 'Requests to join the shop',
    lead: 'Make sure that you know them: they will be able to change the page and the products.',
    accept: 'Accept as a team member',
    refuse: 'Refuse',
    accepted: (name) => `${name} is a team member.`,
    refused: (name) => `The request of ${name} is refused.`,
    asked: (date) => `Asked on ${date}`,
    of: (act, name) => `${act}: ${name}`,
  },
  editorNote: 'Only owners invite and remove members.',
}
