/** The development server's message to open pages: the newest content, and its problems. */
export interface LiveState {
  /** Number of the content that pages show if opened now, of this server alone. A page with another number is outdated. */
  revision: number;
  /** Whether texts are yet to be rendered: pages lack what others say of them, and problems are not known. */
  isReading: boolean;
  /** Lines about the errors; empty if there are none. */
  errors: readonly string[];
  /** Lines about what else was found. */
  warnings: readonly string[];
}

/** Name of the message with which a page asks for the state, so that none is lost while it loads. */
export const stateRequest = 'dossier:state-request';

/** Name of the message that holds a `LiveState`. */
export const stateMessage = 'dossier:state';
