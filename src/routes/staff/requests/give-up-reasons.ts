/** Reasons that one tap can say; the sentences stand in the word catalogue (`staff-cannot-<key>`). */
export const GIVE_UP_REASONS = ['gone', 'equipment', 'staff', 'left'] as const;
