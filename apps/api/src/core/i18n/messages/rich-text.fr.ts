/** Why a rich text can't be kept: French. */
export const richTextFr = {
  'richText.shape':
    'Ce texte n’a pas la forme que produit l’éditeur ({value}). Saisissez-le de nouveau dans l’éditeur.',
  'richText.unknown':
    '« {value} » ne peut pas figurer dans un texte : utilisez titres, listes, liens, accentuation, citations et tableaux.',
  'richText.misplaced': '« {value} » se trouve là où ce n’est pas possible. Sortez-le de ce qui l’entoure.',
  'richText.attribute': '« {value} » ne peut pas figurer dans un texte. Retirez la mise en forme et refaites-la.',
  'richText.link': 'Un lien mène à « {value} » : indiquez une adresse complète en https://, http:// ou mailto:.',
  'richText.depth': 'Les listes sont imbriquées trop profondément. Remontez-en certaines.',
  'richText.size': 'Ce texte compte trop d’éléments. Raccourcissez-le ou fusionnez-en certains.',
} as const;
