/**
 * An address as it is compared: capitals and full-width letters make no difference, letters of another script that
 * look alike do. The index uq_user_account_email folds in the same way.
 */
export const addressKey = (email: string): string => email.normalize('NFKC').trim().toLowerCase();
