/** What a patron's phone opens is plain HTML: no script is sent, none is needed [F3]. */
export const csr = false;
