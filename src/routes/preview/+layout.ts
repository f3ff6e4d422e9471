/** Everything here comes with the page; there is nothing a server could draw better. */
export const ssr = false;
export const prerender = false;
