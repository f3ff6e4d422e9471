/** Reasons that one tap can say; the sentences stand in the word catalogue (`staff-hold-<key>`). */
export const HOLD_REASONS = ['audience', 'technical', 'company', 'medical', 'transport', 'weather'] as const;
