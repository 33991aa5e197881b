/** What a viewer is made of, for `select ... from user_account u`: sessions and tokens see the same person. */
export const VIEWER_COLUMNS = `u.id, u.email, u.name, u.locale, u.administrator, u.reviewer,
  u.reviewer_themes as "reviewerThemes",
  coalesce((select json_agg(json_build_object('collectivityId', m.collectivity_id, 'role', m.role)
                            order by m.collectivity_id)
            from membership m where m.user_id = u.id), '[]'::json) as memberships`;
