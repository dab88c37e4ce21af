import { formatNumber } from '#lib/format.ts'
import type { Messages } from './messages.ts'

const count = (value: number, one: string, many: string) =>
  `${formatNumber(value, 'en')} ${value === 1 ? one : many}`

export const form: Messages['form'] = {
  optional: '(optional)',
  show: 'Show',
  hide: 'Hide',
  close: 'Close',
  colon: ': ',
  cancel: 'Cancel',
  edit: 'Change',
  save: {
    clean: '',
    saved: (time) => `Saved at ${time}`,
    editing: 'Being changed…',
    saving: 'Saving…',
    kept: 'Offline, kept on this device',
    failed: 'Not saved yet, trying again in a moment',
    invalid: 'What is pointed out needs correcting, the rest is saved',
    conflict: 'Changed elsewhere at the same time: it is for you to choose',
  },
  unsaved:
    'Nothing was sent: not all that you wrote is saved yet. Correct what is pointed out, then try again.',
  submitting: 'Sending…',
  undo: 'Undo',
  undone: 'Undone.',
  retry: 'Try again',
  otherFile: 'Choose another file',
  copy: 'Copy',
  copied: 'Copied',
  print: 'Print',
  news: 'What has just happened',
  left: (value) => `${count(value, 'character', 'characters')} left`,
  tooMany: (value) => `${count(value, 'character', 'characters')} too many`,
  notANumber: 'Write a number, for example 12.50.',
  priceFaults: {
    unreadable: (text) =>
      `“${text}” does not read as a price. Write for instance 12.50 or 1\u202f250.`,
    decimals: (text) =>
      `“${text}” can be read in two ways. For thousands, a space: 1\u202f250. After the point, two digits at most.`,
    negative: () => 'A price cannot be negative.',
  },
  outOfRange: (min, max) =>
    min !== null && max !== null
      ? `Write a number from ${min} to ${max}.`
      : min === null
        ? `Write a number of at most ${max}.`
        : `Write a number of at least ${min}.`,
  missing: 'Fill this in.',
  errors: (value) => (value < 2 ? 'One thing needs correcting' : `${value} things need correcting`),
  fault: (field, message) => `${field}: ${message}`,
  offline: 'The network does not answer. Nothing is lost: try again when it is back.',
  tooOften: (wait) => `Too many attempts in a short time. Try again ${wait}.`,
  soon: 'in a moment',
  inMinutes: (minutes) => `in ${count(minutes, 'minute', 'minutes')}`,
  unavailable: 'Our machines did not answer as they should. Try again in a moment.',
  noChoice: 'Nothing matches.',
  step: (place, total) => `Step ${place} of ${total}:`,
  stepDone: 'done',
  leave: {
    title: 'Leave without saving?',
    text: 'What you wrote here is not saved yet and would be lost.',
    stay: 'Stay',
    go: 'Leave the page',
  },
  conflict: {
    title: 'Someone else has changed this',
    text: 'The fields below were changed on both sides. Nothing is lost: choose what stays.',
    mine: 'What you wrote',
    theirs: 'What was saved meanwhile',
    done: 'Save these choices',
    empty: '(empty)',
  },
}
