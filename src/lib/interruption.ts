/** The signals by which a person, a system or a closing terminal ends a program. */
export type EndSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** What a piece of work ends in that stopped because a signal asked for it. */
export class Interruption extends Error {
  readonly signal: EndSignal;

  constructor(signal: EndSignal) {
    super(`interrupted by ${signal}`);
    this.name = 'Interruption';
    this.signal = signal;
  }
}
