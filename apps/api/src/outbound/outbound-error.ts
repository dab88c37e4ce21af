/** Why something could not be fetched. `refused_address`: it is no address of the public internet. */
export type OutboundFault =
  | 'bad_address'
  | 'refused_address'
  | 'unresolved'
  | 'unreachable'
  | 'timeout'
  | 'too_large'
  | 'too_many_redirects'
  | 'unreadable'

export class OutboundError extends Error {
  readonly fault: OutboundFault

  constructor(fault: OutboundFault, options: ErrorOptions = {}) {
    super(fault, options)
    this.fault = fault
  }
}
