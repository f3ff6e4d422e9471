/** The shapes every scene must hold [S11]. */
export const SHAPES = ['16:9', '9:16', '32:9'] as const;
