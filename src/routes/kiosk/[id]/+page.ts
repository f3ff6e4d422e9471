/** Kit's client is left out: start.ts brings the device up, and there is nowhere to go from here [S6]. */
export const csr = false;
